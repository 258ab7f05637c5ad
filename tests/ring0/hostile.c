/* SPDX-License-Identifier: MIT */
/*
 * hostile NAME: does one thing that a program must not do. Either a signal ends the program, or the
 * program prints the result that the kernel returned.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <unistd.h>
#include "text.h"

#ifdef __x86_64__
#define FLAGS_OR(bits)	"pushfq; orl $" #bits ", (%%rsp); popfq\n"
#define KERNEL		0xffffffff80101000
#else
#define FLAGS_OR(bits)	"pushfl; orl $" #bits ", (%%esp); popfl\n"
#define KERNEL		0xc0101000
#endif

static void number(long result)
{
	say(result < 0 ? "answer -" : "answer ");
	say_number(result < 0 ? -(unsigned long)result : (unsigned long)result);
	say("\n");
}

/* Calls getpid by int $0x80. Before the call, sets the bits `bits` in the flags register. */
#define BY_INT80(bits) do { \
	int result = 20; \
	__asm__ volatile(FLAGS_OR(bits) "int $0x80" : "+a"(result) : : "memory", "cc"); \
	say(result > 0 ? "a pid\n" : "no pid\n"); \
} while (0)

#define CASE(name, code) static void name(void) { code; }

CASE(cli, __asm__ volatile("cli"))
CASE(sti, __asm__ volatile("sti"))
CASE(hlt, __asm__ volatile("hlt"))
CASE(in, __asm__ volatile("inb $0x60, %%al" : : : "eax"))
CASE(out, __asm__ volatile("outb %%al, $0xf4" : : "a"(1)))
CASE(cr0, __asm__ volatile("mov %%cr0, %0" : : "r"(0L)))
CASE(cr3, __asm__ volatile("mov %0, %%cr3" : : "r"(0L)))
CASE(lgdt, static char table[10]; __asm__ volatile("lgdt %0" : : "m"(table)))
CASE(lidt, static char table[10]; __asm__ volatile("lidt %0" : : "m"(table)))
CASE(ltr, __asm__ volatile("ltr %w0" : : "r"(8)))
CASE(wrmsr, __asm__ volatile("wrmsr" : : "c"(0x176), "a"(0), "d"(0)))
CASE(rdmsr, __asm__ volatile("rdmsr" : : "c"(0x176) : "eax", "edx"))
CASE(invd, __asm__ volatile("invd"))
CASE(iret_nt, __asm__ volatile(FLAGS_OR(0x4000) "iretl" : : : "memory"))
CASE(ud2, __asm__ volatile("ud2"))
CASE(int3, __asm__ volatile("int3"))
CASE(int_3, __asm__ volatile(".byte 0xcd, 3"))
CASE(int_0, __asm__ volatile("int $0"))
CASE(int_13, __asm__ volatile("int $13"))
CASE(int_14, __asm__ volatile("int $14"))
CASE(int_32, __asm__ volatile("int $32"))
CASE(int_81, __asm__ volatile("int $0x81"))
CASE(int_ff, __asm__ volatile("int $0xff"))
CASE(divide, volatile int zero = 0; number(1 / zero))
CASE(step, __asm__ volatile(FLAGS_OR(0x100) "nop; nop" : : : "memory"))
CASE(align, static long words[2]; __asm__ volatile(FLAGS_OR(0x40000) "movl %%eax, (%0)" : : "r"((char *)words + 1) : "memory"))
CASE(call_kernel, ((void (*)(void))KERNEL)())
CASE(read_kernel, number(*(volatile int *)KERNEL))
CASE(write_kernel, *(volatile int *)KERNEL = 0)
CASE(read_null, number(*(volatile int *)(unsigned long)(getuid() & 0)))
CASE(jump_null, ((void (*)(void))0)())
CASE(write_text, *(volatile char *)(unsigned long)write_kernel = 0)
CASE(run_data, static unsigned char ret[] = { 0xc3 }; ((void (*)(void))(unsigned long)ret)(); say("ran\n"))
CASE(run_stack, volatile unsigned char ret = 0xc3; ((void (*)(void))(unsigned long)&ret)(); say("ran\n"))
CASE(int80_ac, BY_INT80(0x40000))
CASE(int80_nt, BY_INT80(0x4000))
CASE(int80_df, BY_INT80(0x400))
CASE(int80_tf, BY_INT80(0x100))
CASE(many, number(syscall(-1)); number(syscall(100000)); number(syscall(0x7fffffff)); number(syscall(0x40000000)))
#ifdef __x86_64__
CASE(no_stack, __asm__ volatile("movl $20, %%eax; mov %%rsp, %%rbx; xorl %%esp, %%esp; int $0x80; mov %%rbx, %%rsp"
				: : : "eax", "ebx", "memory"); say("back\n"))
#else
CASE(no_stack, __asm__ volatile("movl $20, %%eax; mov %%esp, %%ebx; xorl %%esp, %%esp; int $0x80; mov %%ebx, %%esp"
				: : : "eax", "ebx", "memory"); say("back\n"))
#endif

static struct utsname name;

/*
 * Calls uname with the direction flag (DF) set. The kernel must clear DF, because the kernel must
 * copy towards higher addresses.
 */
static void copy_df(void)
{
	int result = 122;

	__asm__ volatile(FLAGS_OR(0x400) "int $0x80; cld" : "+a"(result) : "b"((long)&name) : "memory", "cc");
	number(result);
	say(name.sysname);
}

#define SEGMENT_BY_INT80(desc) __asm__ volatile("int $0x80" : "=a"(result) : "a"(243), "b"((long)(desc)) : "memory")

/*
 * Defines a segment, loads its selector into ss, then removes the segment by a system call. The
 * kernel cannot return to the program with this selector, so it must end the program.
 */
static void gone_ss(void)
{
	static struct {
		unsigned int entry, base, limit, bits;
	} desc = { -1u, 0, 0xfffff, 0x51 };
	long result;

	SEGMENT_BY_INT80(&desc);
	number(result);
	__asm__ volatile("mov %w0, %%ss" : : "r"(desc.entry * 8 + 3));
	desc.limit = 0;
	desc.bits = 0x28;
	SEGMENT_BY_INT80(&desc);
	say("alive\n");
}

/*
 * Passes addresses in the kernel as buffers. The kernel must not read or write its own memory for a
 * program.
 */
static void kernel_pointers(void)
{
	int end[2];

	pipe(end);
	number(write(end[1], (void *)KERNEL, 8));
	number(write(end[1], (void *)-8, 16));
	number(write(end[1], "12345678", 8));
	number(read(end[0], (void *)KERNEL, 8));
	number(read(end[0], (void *)(KERNEL - 4), -1ul / 2));
	number(syscall(SYS_uname, (void *)KERNEL));
	/* A new pipe. In the next write, the sum of address and length overflows and is 8. */
	pipe2(end, O_NONBLOCK);
	number(write(end[1], (void *)KERNEL, -(unsigned long)KERNEL + 8));
	number(syscall(SYS_chdir, (void *)KERNEL));
}

/* Writes so near to the largest file position, 2^63 - 1, that the end of the data is beyond it. */
static void far_write(void)
{
	static char text[0x20000];
	int fd = open("far", O_RDWR | O_CREAT | O_TRUNC, 0600);

	number(write(fd, "12345678", 8));
	say(lseek(fd, 0x7fffffffffff0000, SEEK_SET) < 0 || write(fd, text, sizeof text) < 0 ? "refused\n" : "written\n");
	number(lseek(fd, 0, SEEK_END));
	number(unlink("far"));
}

/* Calls writev with three buffers. The sum of their lengths does not fit into an int. */
static void wide_vector(void)
{
	static const struct iovec vec[3] = { { NULL, 0x70000000 }, { NULL, 0x70000000 }, { NULL, 0x70000000 } };
	int fd = open("/dev/null", O_WRONLY);

	number(writev(fd, vec, 3));
}

/*
 * Removes the working directory and the parent of the working directory. Then continues to use both
 * directories.
 */
static void removed_parent(void)
{
	int fd, i;
	char name[] = "x0";

	number(mkdir("above", 0700) | mkdir("above/here", 0700) | chdir("above/here"));
	number(rmdir("../here"));
	number(rmdir("../../above"));
	for (i = 0; i < 8; i++, name[1]++)	/* mkdir() may reuse memory that rmdir() freed */
		mkdir(name, 0700);
	fd = open("..", O_RDONLY | O_DIRECTORY);
	number(fd);
	number(mkdir("../x", 0700));
	number(chdir(".."));
	number(chdir(".."));
	number(open("notes", O_RDONLY));
}

/*
 * Writes and executes an ELF file with one segment. The segment is larger than all memory, and the
 * entry point is outside the segment.
 */
static void huge_program(void)
{
	static struct {
		unsigned char ident[16];
		unsigned short type, machine;
		unsigned int version;
		unsigned long entry, phoff, shoff;
		unsigned int flags;
		unsigned short ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
#ifdef __x86_64__
		unsigned int p_type, p_flags;
		unsigned long p_offset, vaddr, paddr, filesz, memsz, align;
	} elf = { { 0x7f, 'E', 'L', 'F', 2, 1, 1 }, 2, 62, 1, 8, 64, 0, 0, 64, 56, 1, 0, 0, 0,
		  1, 6, 0, 0x10000, 0, 0, 0x7f0000000000, 4096 };
#else
		unsigned int p_type, p_offset, vaddr, paddr, filesz, memsz, p_flags, align;
	} elf = { { 0x7f, 'E', 'L', 'F', 1, 1, 1 }, 2, 3, 1, 8, 52, 0, 0, 52, 32, 1, 0, 0, 0,
		  1, 0, 0x10000, 0, 0, 0xb0000000, 6, 4096 };
#endif
	char *argv[] = { name.sysname, NULL };
	int fd = open("huge", O_WRONLY | O_CREAT | O_TRUNC, 0700);

	number(write(fd, &elf, sizeof elf));
	number(close(fd));
	number(execve("huge", argv, argv + 1));
}

/* Moves the stack pointer to the end of a page that is not mapped, and executes a push. */
static void stack_hole(void)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	munmap(page, 4096);
#ifdef __x86_64__
	__asm__ volatile("mov %0, %%rsp; push %%rax" : : "r"(page + 4096));
#else
	__asm__ volatile("mov %0, %%esp; push %%eax" : : "r"(page + 4096));
#endif
}

#ifdef __x86_64__
#define BY_SYSCALL(bits) do { \
	long result = SYS_getpid; \
	__asm__ volatile(FLAGS_OR(bits) "syscall" : "+a"(result) : : "rcx", "r11", "memory", "cc"); \
	say(result > 0 ? "a pid\n" : "no pid\n"); \
} while (0)

CASE(syscall_ac, BY_SYSCALL(0x40000))
CASE(syscall_nt, BY_SYSCALL(0x4000))
CASE(syscall_df, BY_SYSCALL(0x400))
CASE(syscall_tf, BY_SYSCALL(0x100))
CASE(non_canonical, __asm__ volatile("mov %0, %%rax; jmp *%%rax" : : "r"(0x800000000000) : "rax"))
CASE(far_number, long result = 0x100000000 + SYS_getpid; __asm__ volatile("syscall" : "+a"(result) : : "rcx", "r11", "memory");
     say(result > 0 ? "a pid\n" : "no pid\n"))

/*
 * Tries to map the last page below 2^47. The kernel must refuse this: the addresses of a program
 * end where this page begins. If a syscall instruction were at the end of this page, its return
 * address would be 2^47. This address is not canonical: bits 47 to 63 of a canonical address are
 * equal. On Intel processors, sysretq with such a return address causes an exception in the kernel,
 * at a time when rsp already has the program's value.
 */
static void last_page(void)
{
	char *page = mmap((void *)0x7ffffffff000, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
			  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

	say(page == MAP_FAILED && errno == ENOMEM ? "cannot be mapped\n" : "mapped\n");
}

/*
 * Calls chmod by int $0x80 in a 64-bit program. The path is on the stack, above 4 GiB. The kernel
 * uses only the lower 32 bits of the pointer, and these bits are a bad address.
 */
static void chmod_int80(void)
{
	char path[] = "notes";
	int result = 15;

	__asm__ volatile("int $0x80" : "+a"(result) : "b"((long)path), "c"(0600) : "memory");
	number(result);
}

/*
 * Calls chmod by int $0x80 in a 64-bit program. The path is below 4 GiB, so the call must succeed.
 */
static void chmod_low(void)
{
	char *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	int result = 15;

	page[0] = '.';
	__asm__ volatile("int $0x80" : "+a"(result) : "b"((long)page), "c"(0700) : "memory");
	number(result);
}

CASE(sysenter, __asm__ volatile("sysenter"))
#else
/*
 * Executes sysenter with a bad address in ebp. After sysenter the kernel returns to code in the
 * vsyscall page, with the value of ebp in esp. This code pops from the stack, so it reads the bad
 * address.
 */
#define BY_SYSENTER(ebp_is) __asm__ volatile("mov %0, %%ebp; movl $20, %%eax; sysenter" : : "r"(ebp_is) : "memory")

CASE(sysenter_null, BY_SYSENTER(0))
CASE(sysenter_kernel, BY_SYSENTER(KERNEL))
CASE(sysenter_top, BY_SYSENTER(0xffffffff))
CASE(sysenter_end, BY_SYSENTER(0xbffffffd))

/*
 * Calls getpid by the vsyscall page. Before the call, sets the bits `bits` in the flags register.
 */
#define BY_PAGE(bits) do { \
	int result = 20; \
	__asm__ volatile(FLAGS_OR(bits) "call *%1" : "+a"(result) : "r"(vsyscall) : "memory", "cc"); \
	say(result > 0 ? "a pid\n" : "no pid\n"); \
} while (0)

static unsigned long vsyscall;

CASE(sysenter_ac, BY_PAGE(0x40000))
CASE(sysenter_nt, BY_PAGE(0x4000))
CASE(sysenter_df, BY_PAGE(0x400))
CASE(sysenter_tf, BY_PAGE(0x100))
CASE(write_page, *(volatile char *)vsyscall = 0)
CASE(bad_gs, __asm__ volatile("mov %0, %%gs" : : "r"(0x1b)))

/*
 * Makes i386's calls stat, lstat and fstat (numbers 106 to 108), which write a structure of 64
 * bytes. The kernel must not write beyond these 64 bytes. A kernel may lack these calls.
 */
static void old_stat(void)
{
	static unsigned char space[256];
	unsigned int i, written = 0;

	syscall(106, "notes", space);
	syscall(107, "notes", space);
	syscall(108, open("notes", O_RDONLY), space);
	for (i = 64; i < sizeof space; i++)
		written += space[i] != 0;
	number(written);
}

/*
 * Defines a segment, loads its selector into gs, then removes the segment by a system call. The
 * kernel must still return from this system call.
 */
static void gone_gs(void)
{
	struct {
		unsigned int entry, base, limit, bits;
	} desc = { -1u, 0, 0xfffff, 0x51 };

	number(syscall(SYS_set_thread_area, &desc));
	__asm__ volatile("mov %w0, %%gs" : : "r"(desc.entry * 8 + 3));
	desc.limit = 0;
	desc.bits = 0x28;
	number(syscall(SYS_set_thread_area, &desc));
	say("alive\n");
}
#endif

static const struct {
	const char *name;
	void (*run)(void);
} cases[] = {
#define ROW(name) { #name, name },
	ROW(cli) ROW(sti) ROW(hlt) ROW(in) ROW(out) ROW(cr0) ROW(cr3) ROW(lgdt) ROW(lidt) ROW(ltr) ROW(wrmsr) ROW(rdmsr)
	ROW(invd) ROW(iret_nt) ROW(ud2) ROW(int3) ROW(int_3) ROW(int_0) ROW(int_13) ROW(int_14) ROW(int_32) ROW(int_81)
	ROW(int_ff) ROW(divide) ROW(step) ROW(align) ROW(call_kernel) ROW(read_kernel) ROW(write_kernel) ROW(read_null)
	ROW(jump_null) ROW(write_text) ROW(run_data) ROW(run_stack) ROW(int80_ac) ROW(int80_nt) ROW(int80_df) ROW(int80_tf)
	ROW(many) ROW(kernel_pointers) ROW(copy_df) ROW(gone_ss) ROW(no_stack) ROW(stack_hole) ROW(far_write)
	ROW(wide_vector) ROW(removed_parent) ROW(huge_program)
#ifdef __x86_64__
	ROW(syscall_ac) ROW(syscall_nt) ROW(syscall_df) ROW(syscall_tf) ROW(non_canonical) ROW(far_number) ROW(last_page)
	ROW(chmod_int80) ROW(chmod_low) ROW(sysenter)
#else
	ROW(sysenter_null) ROW(sysenter_kernel) ROW(sysenter_top) ROW(sysenter_end) ROW(sysenter_ac) ROW(sysenter_nt)
	ROW(sysenter_df) ROW(sysenter_tf) ROW(write_page) ROW(bad_gs) ROW(old_stat) ROW(gone_gs)
#endif
};

int main(int argc, char **argv, char **envp)
{
	size_t i;

	(void)envp;
#ifdef __i386__
	{
		unsigned long *word = (unsigned long *)(void *)envp;

		while (*word)
			word++;
		for (word++; word[0] && word[0] != 32; word += 2)
			;
		vsyscall = word[1];
	}
#endif
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		if (argc < 2) {
			say(cases[i].name);
			say("\n");
		} else if (same(argv[1], cases[i].name)) {
			cases[i].run();
			return 0;
		}
	}
	return argc > 1;
}
