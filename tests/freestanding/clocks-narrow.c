/* SPDX-License-Identifier: MIT */
/*
 * i386 only. Defines an entry point that runs before _start and changes function names in the vDSO.
 * It hides clock_gettime64, as if the kernel were older than Linux 5.3. It also imitates a fault of
 * qemu-i386 8.2 and later, whose vDSO has gettimeofday under the name getcpu. So it hides getcpu
 * and renames gettimeofday to getcpu.
 */
#include <fcntl.h>
#include <sys/auxv.h>
#include <ring3/raw.h>

static int is_at(const char *p, const char *name)
{
	while (*name && *p == *name)
		p++, name++;
	return !*name;
}

__attribute__((used)) static void narrow(unsigned long *stack)
{
	unsigned long *p = stack + 1 + stack[0] + 1;
	char *image = 0;
	int i, fd;

	while (*p++)
		;
	for (; p[0] != AT_NULL; p += 2)
		if (p[0] == AT_SYSINFO_EHDR)
			image = (char *)p[1];
	if (!image)
		return;
	/*
	 * The vDSO's pages are read-only, but a write to /proc/self/mem succeeds. The kernel then gives this process a
	 * private copy of the page.
	 */
	fd = raw_open("/proc/self/mem", O_RDWR, 0);
	for (i = 0; i < 4000; i++) {
		const char *name = 0;

		if (is_at(image + i, "__vdso_clock_gettime64") || is_at(image + i, "__vdso_getcpu"))
			name = "X";				/* ring3 never looks up this name */
		else if (is_at(image + i, "__vdso_gettimeofday"))
			name = "__vdso_getcpu";
		if (name && raw_pwrite64(fd, name, name[1] ? 14 : 1, (loff_t)(unsigned long)(image + i)) < 1)
			raw_exit_group(9);
	}
}

__asm__(".globl narrow_door\nnarrow_door:\n\tmovl %esp, %ebx\n\tsubl $12, %esp\n\tpushl %ebx\n\tcall narrow\n\tmovl %ebx, %esp\n\tjmp _start\n");
