/* SPDX-License-Identifier: MIT */
/*
 * Does nothing. The benchmark uses this program to count the instructions of a program's start and
 * exit.
 */
int main(void)
{
	return 0;
}
