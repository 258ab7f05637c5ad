/* SPDX-License-Identifier: MIT */
/* Does nothing: the instructions of a program's start and exit are measured with it. */
int main(void)
{
	return 0;
}
