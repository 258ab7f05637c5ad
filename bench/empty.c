/* SPDX-License-Identifier: MIT */
/* An empty program: the cost of start and exit. */
int main(void)
{
	return 0;
}
