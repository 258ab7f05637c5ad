/* SPDX-License-Identifier: MIT */
/* An empty program, to measure start and exit. */
int main(void)
{
	return 0;
}
