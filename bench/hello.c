/* SPDX-License-Identifier: MIT */
/* Prints a line with one system call, to measure the size of the smallest program. */
#include <unistd.h>

int main(void)
{
	return write(1, "hello\n", 6) != 6;
}
