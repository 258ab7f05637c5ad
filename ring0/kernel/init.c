/* SPDX-License-Identifier: MIT */
/* Starts the kernel: initializes everything, then runs the first program. Linux: init/main.c. */
#include <entry.h>
#include <fcntl.h>
#include <fs.h>
#include <processor.h>
#include <setup.h>
#include <sys/stat.h>
#include <trace.h>

/* The task_struct and the stack of the idle thread. boot.S runs on this stack. */
_Alignas(THREAD_SIZE) char init_stack[THREAD_SIZE];
struct boot_params boot_params;
bool no_vdso;
void rtc_init(void);

extern const char _end[];

static void mm_init(void)
{
	unsigned long usable = min(boot_params.memory_end, MAX_MEMORY);
	unsigned long end = PAGE_ALIGN(boot_params.initrd_end);

	if (end > MAX_MEMORY)
		panic("the initrd ends at %lx: too high", boot_params.initrd_end);
	boot_params.memory_end = end > usable ? end : usable;	/* qemu -M microvm: end > usable */
	page_alloc_init(boot_params.memory_end);
	reserve_pages(0, __pa(_end));
	reserve_pages(boot_params.initrd, boot_params.initrd_end);
	reserve_pages(usable, boot_params.memory_end);	/* not usable; the initrd may end there */
	paging_init(boot_params.memory_end);
}

/*
 * The command line is `[parameter...] [-- command]`, as on Linux. Returns the command or NULL. With
 * the parameter vdso32=0, programs do not get the address of vsyscall.S's code (AT_SYSINFO), so
 * they enter the kernel by int $0x80. With `trace` the kernel prints each system call (trace.c).
 */
static const char *parse_command_line(void)
{
	const char *at = boot_params.command_line;

	for (; *at; at++) {
		if (at != boot_params.command_line && at[-1] != ' ')
			continue;
		if (!memcmp(at, "-- ", 3))
			return at + 3;
		if (!memcmp(at, "vdso32=0", 8))
			no_vdso = true;
		if (!memcmp(at, "trace", 5))
			tracing = true;
	}
	return NULL;
}

/* Returns an open file with one line, the command. The shell reads it as standard input. */
static struct file *command_file(const char *command)
{
	struct inode *inode = new_inode(S_IFREG | 0400, &file_fops);
	size_t length = strlen(command);

	if (!inode || inode_resize(inode, length + 1))
		panic("no memory for the command");
	memcpy(inode->data, command, length);
	inode->data[length] = '\n';
	return open_inode(inode, O_RDONLY);
}

/* Process 1. Starts a shell, whose input is the command, or the console if there is no command. */
static int kernel_init(void)
{
	static const char *const argv[] = { "sh", NULL }, *const envp[] = { "PATH=/bin", NULL };
	const char *command = parse_command_line();
	struct file *console = open_inode(path_lookup(AT_FDCWD, "/dev/console"), O_RDWR);
	long error;

	fd_install(command ? command_file(command) : console, 0, false);
	fd_install(console, 1, false);
	fd_install(console, 2, false);
	console->count = command ? 2 : 3;
	error = kernel_execve("/bin/sh", argv, envp);
	if (error)
		panic("cannot run /bin/sh: error %d", (int)-error);
	return 0;
}

void start_kernel(unsigned long boot_info)
{
	tasks[0] = current;
	serial_init();
	read_boot_info(boot_info);
	cpu_init();
	mm_init();
	set_guard_page(current, false);
	arch_init();
	rtc_init();
	setup_root();
	unpack_initramfs(__va(boot_params.initrd), boot_params.initrd_end - boot_params.initrd);
	init_IRQ();
	time_init();
	kernel_thread(kernel_init);
	for (;;) {
		schedule();
		asm volatile("sti; hlt; cli");	/* no thread can run: waits for an interrupt */
	}
}
