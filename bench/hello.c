/* SPDX-License-Identifier: MIT */
/* One call: what the smallest program takes. */
#include <unistd.h>

int main(void)
{
	return write(1, "hello\n", 6) != 6;
}
