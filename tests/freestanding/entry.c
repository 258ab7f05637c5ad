/* SPDX-License-Identifier: MIT */
/*
 * Checks on i386 that the variable __sysinfo holds the address in AT_SYSINFO, an entry of the
 * auxiliary vector. Exits with 0 if the two addresses are equal, and with 1 if they differ.
 *
 * If the kernel passed no AT_SYSINFO, __sysinfo must hold the address of __sysinfo_int80. If it
 * does, the program exits with 77, the status of a skipped test. Otherwise it exits with 1.
 *
 * build: entry-@ARCH@ | free entry.c -fno-omit-frame-pointer | archs=i386 group=called-@ARCH@
 * test: entry @ARCH@ @WHERE@ | @RUN@ %entry-@ARCH@ | archs=i386
 */
#include <sys/auxv.h>
#include <unistd.h>

extern unsigned long __sysinfo;
void __sysinfo_int80(void);

int main(void)
{
	unsigned long offered = getauxval(AT_SYSINFO);

	if (offered)
		return __sysinfo != offered;
	if (__sysinfo != (unsigned long)__sysinfo_int80)
		return 1;
	write(1, "SKIP: no AT_SYSINFO here: calls go through int $0x80\n", 53);
	return 77;
}
