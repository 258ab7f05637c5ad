/* SPDX-License-Identifier: MIT */
/* execve(): starts another program in the same process. Linux: fs/exec.c. */
#include <binfmts.h>
#include <fcntl.h>
#include <processor.h>
#include <setup.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <syscalls.h>
#include <uaccess.h>

#define STRINGS_MAX	((unsigned long)MAX_ARG_PAGES * PAGE_SIZE)

bool kernel_read(const struct inode *inode, unsigned long offset, void *to, unsigned long n)
{
	if (offset > inode->size || n > inode->size - offset)
		return false;
	memcpy(to, inode->data + offset, n);
	return true;
}

static int add_string(struct linux_binprm *bprm, const char *string)
{
	size_t length = strlen(string) + 1;

	if (length > STRINGS_MAX - bprm->used)
		return -E2BIG;
	memcpy(bprm->strings + bprm->used, string, length);
	bprm->used += length;
	return 0;
}

/* Reads element i of argv or envp: 4 bytes in a 32-bit program. Returns 0 or -EFAULT. */
static int get_pointer(const void __user *vector, int i, const char __user **string)
{
	unsigned int word;
	int error;

	if (!in_ia32_syscall())
		return get_user(*string, (const char __user *const __user *)vector + i);
	error = get_user(word, (const unsigned int __user *)vector + i);
	*string = (const char __user *)(unsigned long)word;
	return error;
}

/* Copies argv's or envp's strings to bprm. Returns their number (0 if vector is NULL) or -errno. */
static int copy_strings(struct linux_binprm *bprm, const void __user *vector)
{
	const char __user *string;
	int count = 0;

	for (; vector; count++) {
		long room = (long)(STRINGS_MAX - bprm->used), length;

		if (get_pointer(vector, count, &string))
			return -EFAULT;
		if (!string)
			break;
		length = strncpy_from_user(bprm->strings + bprm->used, string, room);
		if (length < 0)
			return -EFAULT;
		if (length >= room)
			return -E2BIG;
		bprm->used += (unsigned long)length + 1;
	}
	return count;
}

/* Allocates bprm->strings, finds the file. The caller must call bprm_free(), even after errors. */
static int bprm_init(struct linux_binprm *bprm, const char *path)
{
	*bprm = (struct linux_binprm){ .strings = alloc_pages(MAX_ARG_PAGES) };
	if (!bprm->strings)
		return -ENOMEM;
	bprm->inode = path_lookup(AT_FDCWD, path);
	if (IS_ERR(bprm->inode))
		return (int)PTR_ERR(bprm->inode);
	if (!S_ISREG(bprm->inode->mode) || !(bprm->inode->mode & 0111))
		return -EACCES;
	return add_string(bprm, path);
}

static void bprm_free(struct linux_binprm *bprm)
{
	iput(bprm->inode);
	if (bprm->strings)
		free_pages(bprm->strings, MAX_ARG_PAGES);
}

int begin_new_exec(unsigned long task_size)
{
	struct vm_area_struct stack = {
		.start = task_size - STACK_SIZE, .end = task_size, .prot = PROT_READ | PROT_WRITE,
	};
	struct mm_struct *mm = mm_alloc(task_size), *old = current->mm;
	int error = mm ? de_thread() : -ENOMEM;

	if (error) {
		mmput(mm);
		return error;
	}
	insert_vma(mm, stack);
	mm_release(current);
	current->mm = mm;
	switch_mm(mm);
	mmput(old);
	do_close_on_exec(current->files);
	flush_thread();
	return 0;
}

/* Writes a word to the new stack at *at: 4 bytes in a 32-bit program, else 8. Then advances *at. */
static int put_word(unsigned long *at, unsigned long value, bool ia32)
{
	size_t size = ia32 ? 4 : sizeof(long);
	int error = copy_to_user((void __user *)*at, &value, size) ? -EFAULT : 0;

	*at += size;
	return error;
}

/* Writes argv or envp: `count` pointers, then NULL. *string: address of the next string. */
static int put_pointers(unsigned long *at, int count, const char *strings, unsigned long *string,
			bool ia32)
{
	int error = 0;

	for (int i = 0; i < count; i++) {
		error |= put_word(at, *string, ia32);
		*string += strlen(strings) + 1;
		strings += strlen(strings) + 1;
	}
	return error | put_word(at, 0, ia32);
}

struct auxv {
	unsigned long type, value;
};

/* Writes the auxiliary vector, which passes values like AT_PHDR to the program (getauxval(3)). */
static int put_auxv(unsigned long *at, const struct linux_binprm *bprm, unsigned long path,
		    unsigned long random)
{
	const struct auxv auxv[] = {
		{ AT_PAGESZ, PAGE_SIZE }, { AT_CLKTCK, HZ }, { AT_PHDR, bprm->phdr },
		{ AT_PHENT, bprm->phent }, { AT_PHNUM, bprm->phnum }, { AT_BASE, 0 },
		{ AT_FLAGS, 0 }, { AT_ENTRY, bprm->entry }, { AT_UID, 0 }, { AT_EUID, 0 },
		{ AT_GID, 0 }, { AT_EGID, 0 }, { AT_SECURE, 0 }, { AT_RANDOM, random },
		{ AT_EXECFN, path },
		{ no_vdso || !vsyscall_address() ? AT_IGNORE : AT_SYSINFO, vsyscall_address() },
		{ AT_NULL, 0 },
	};
	int error = 0;

	for (size_t i = 0; i < ARRAY_SIZE(auxv); i++) {
		error |= put_word(at, auxv[i].type, bprm->ia32);
		error |= put_word(at, auxv[i].value, bprm->ia32);
	}
	return error;
}

#define AUXV_WORDS	40	/* maximum size of the auxiliary vector, in words */

unsigned long create_stack(const struct linux_binprm *bprm)
{
	unsigned long word = bprm->ia32 ? 4 : sizeof(long);
	unsigned long strings = current->mm->task_size - 16 - bprm->used;
	unsigned long random = (strings - 16) & ~15ul;
	unsigned long words = (unsigned long)(bprm->argc + bprm->envc + 3) + AUXV_WORDS;
	unsigned long sp = (random - words * word) & ~15ul, at = sp, string = strings;
	unsigned long entropy[16 / sizeof(long)];
	const char *argv = bprm->strings + strlen(bprm->strings) + 1, *envp = argv;
	int error = copy_to_user((void __user *)strings, bprm->strings, bprm->used) != 0;

	for (size_t i = 0; i < ARRAY_SIZE(entropy); i++)
		entropy[i] = random_word();
	error |= copy_to_user((void __user *)random, entropy, sizeof(entropy)) != 0;
	string += (unsigned long)(argv - bprm->strings);
	for (int i = 0; i < bprm->argc; i++)
		envp += strlen(envp) + 1;
	error |= put_word(&at, (unsigned long)bprm->argc, bprm->ia32);
	error |= put_pointers(&at, bprm->argc, argv, &string, bprm->ia32);
	error |= put_pointers(&at, bprm->envc, envp, &string, bprm->ia32);
	error |= put_auxv(&at, bprm, strings, random);
	return error ? 0 : sp;
}

/* Calls the ELF loader. On x86_64, if it returns -ENOEXEC, calls the loader for 32-bit programs. */
static int exec_binprm(struct linux_binprm *bprm)
{
	int error = load_elf_binary(bprm);

#ifdef IA32_TASK_SIZE
	if (error == -ENOEXEC)
		error = load_elf32_binary(bprm);
#endif
	return error;
}

/* Copies the strings of argv and envp to bprm, then loads the program. */
static int do_execve(struct linux_binprm *bprm, const void __user *argv, const void __user *envp)
{
	bprm->argc = copy_strings(bprm, argv);
	if (bprm->argc < 0)
		return bprm->argc;
	if (!bprm->argc) {		/* as Linux since 5.18, adds an empty argv[0] */
		bprm->argc = 1;
		if (add_string(bprm, ""))
			return -E2BIG;
	}
	bprm->envc = copy_strings(bprm, envp);
	return bprm->envc < 0 ? bprm->envc : exec_binprm(bprm);
}

SYSCALL_DEFINE3(execve, const char __user *, filename, const void __user *, argv,
		const void __user *, envp)
{
	char *path __free(kfree) = getname(filename);
	struct linux_binprm bprm;
	int error;

	if (IS_ERR(path))
		return PTR_ERR(path);
	error = bprm_init(&bprm, path);
	if (!error)
		error = do_execve(&bprm, argv, envp);
	bprm_free(&bprm);
	return error;
}
COMPAT_SYSCALL(compat_sys_execve, execve)

/* Starts the first program. Works like execve(), but the strings are in the kernel's memory. */
long kernel_execve(const char *path, const char *const *argv, const char *const *envp)
{
	struct linux_binprm bprm;
	int error = bprm_init(&bprm, path);

	for (; !error && *argv; argv++, bprm.argc++)
		error = add_string(&bprm, *argv);
	for (; !error && *envp; envp++, bprm.envc++)
		error = add_string(&bprm, *envp);
	if (!error)
		error = exec_binprm(&bprm);
	bprm_free(&bprm);
	return error;
}
