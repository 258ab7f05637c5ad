/* SPDX-License-Identifier: MIT */
/* Nothing: what it takes to start, and to end. */
int main(void)
{
	return 0;
}
