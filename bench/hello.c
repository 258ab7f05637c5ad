/* SPDX-License-Identifier: MIT */
/* Prints a line with one system call. The benchmark measures the size of this smallest program. */
#include <unistd.h>

int main(void)
{
	return write(1, "hello\n", 6) != 6;
}
