/* SPDX-License-Identifier: MIT */
/* Loads static ELF programs, also position-independent ones (PIE). Linux: fs/binfmt_elf.c. */
#include <binfmts.h>
#include <elf.h>
#include <signal.h>
#include <sys/mman.h>
#include <uaccess.h>

/* Macros for the kernel's word size. compat_binfmt_elf.c defines them for 32-bit programs. */
#ifndef ELF_MACHINE
#define ELF_TASK_SIZE	TASK_SIZE_MAX
#define ELF_IA32	false
#define LOAD_ELF_BINARY	load_elf_binary
#ifdef IA32_TASK_SIZE
#define ELF_CLASS	2
#define ELF_MACHINE	62	/* EM_X86_64 */
typedef struct elf64_hdr ehdr_t;
typedef struct elf64_phdr phdr_t;
#else
#define ELF_CLASS	1
#define ELF_MACHINE	3	/* EM_386 */
typedef struct elf32_hdr ehdr_t;
typedef struct elf32_phdr phdr_t;
#endif
#endif

#define ELF_DYN_BASE	(ELF_TASK_SIZE / 3 * 2 & ~0xffful)	/* load address of a static PIE */
#define MAX_PHDRS	64

/* Reads the ELF header. Returns 0 for a program of this word size, and -ENOEXEC for other files. */
static int check_header(const struct linux_binprm *bprm, ehdr_t *header)
{
	static const unsigned char magic[4] = { 0x7f, 'E', 'L', 'F' };

	if (!kernel_read(bprm->inode, 0, header, sizeof(*header)) ||
	    memcmp(header->ident, magic, 4) || header->ident[4] != ELF_CLASS ||
	    header->machine != ELF_MACHINE || header->phentsize != sizeof(phdr_t) ||
	    (header->type != ET_EXEC && header->type != ET_DYN) ||
	    !header->phnum || header->phnum > MAX_PHDRS)
		return -ENOEXEC;
	return 0;
}

static unsigned int segment_prot(const phdr_t *segment)
{
	return (segment->flags & PF_R ? PROT_READ : 0) | (segment->flags & PF_W ? PROT_WRITE : 0) |
	       (segment->flags & PF_X ? PROT_EXEC : 0);
}

/* Adds memsz - filesz zero bytes after the segment's data from the file. Returns 0 or -errno. */
static int set_bss(const phdr_t *segment, unsigned long start)
{
	unsigned long file_end = start + segment->filesz;
	struct vm_area_struct bss = {
		.start = segment->filesz ? PAGE_ALIGN(file_end) : PAGE_DOWN(start),
		.end = PAGE_ALIGN(start + segment->memsz), .prot = segment_prot(segment),
	};

	if (segment->memsz == segment->filesz)
		return 0;
	if (segment->filesz && (segment->flags & PF_W) &&
	    clear_user((void __user *)file_end, bss.start - file_end))
		return -EFAULT;
	return bss.start < bss.end ? insert_vma(current->mm, bss) : 0;
}

/* Returns true if the segment fits in memory, and its addresses are free and below the stack. */
static bool is_placeable(const phdr_t *segment, unsigned long start)
{
	unsigned long page = PAGE_DOWN(start);

	if (segment->filesz > segment->memsz || segment->memsz > nr_pages * PAGE_SIZE)
		return false;
	if (start < MMAP_MIN_ADDR || start > ELF_TASK_SIZE - STACK_SIZE - segment->memsz)
		return false;
	if ((segment->offset ^ segment->vaddr) & (PAGE_SIZE - 1))
		return false;
	return range_is_free(current->mm, page, PAGE_ALIGN(start + segment->memsz) - page);
}

/* Maps a segment at vaddr + bias. Page faults later copy the data. Returns 0 or -errno. */
static int map_segment(const struct linux_binprm *bprm, const phdr_t *segment, unsigned long bias)
{
	unsigned long start = bias + segment->vaddr;
	struct vm_area_struct area = {
		.start = PAGE_DOWN(start), .end = PAGE_ALIGN(start + segment->filesz),
		.prot = segment_prot(segment),
		.inode = bprm->inode, .offset = PAGE_DOWN(segment->offset),
	};
	int error;

	if (!is_placeable(segment, start))
		return -ENOEXEC;
	error = segment->filesz ? insert_vma(current->mm, area) : 0;
	if (error)
		return error;
	if (current->mm->brk < start + segment->memsz)
		current->mm->start_brk = current->mm->brk = PAGE_ALIGN(start + segment->memsz);
	return set_bss(segment, start);
}

static int map_segments(struct linux_binprm *bprm, const ehdr_t *header, const phdr_t *segments)
{
	unsigned long bias = header->type == ET_DYN ? ELF_DYN_BASE : 0;

	for (const phdr_t *segment = segments; segment < segments + header->phnum; segment++) {
		unsigned long phdrs = header->phoff - segment->offset;	/* offset in the segment */
		int error;

		if (segment->type != PT_LOAD)
			continue;
		error = map_segment(bprm, segment, bias);
		if (error)
			return error;
		if (header->phoff >= segment->offset && phdrs < segment->filesz)
			bprm->phdr = bias + segment->vaddr + phdrs;
	}
	bprm->entry = bias + header->entry;
	bprm->phnum = header->phnum;
	bprm->phent = sizeof(phdr_t);
	return bprm->entry < ELF_TASK_SIZE ? 0 : -ENOEXEC;
}

/* Reads the program headers. Returns -ENOENT for a dynamically linked program (PT_INTERP). */
static int read_segments(const struct linux_binprm *bprm, const ehdr_t *header, phdr_t *segments)
{
	if (!kernel_read(bprm->inode, header->phoff, segments, header->phnum * sizeof(phdr_t)))
		return -ENOEXEC;
	for (int i = 0; i < header->phnum; i++)
		if (segments[i].type == PT_INTERP)
			return -ENOENT;		/* as on Linux if the dynamic linker is missing */
	return 0;
}

/* Loads the program. An error after begin_new_exec() kills the process: its old program is gone. */
int LOAD_ELF_BINARY(struct linux_binprm *bprm)
{
	phdr_t *segments __free(kfree) = kzalloc(MAX_PHDRS * sizeof(phdr_t));
	ehdr_t header;
	unsigned long sp = 0;
	int error = segments ? check_header(bprm, &header) : -ENOMEM;

	if (!error)
		error = read_segments(bprm, &header, segments);
	if (!error)
		error = begin_new_exec(ELF_TASK_SIZE);
	if (error)
		return error;
	bprm->ia32 = ELF_IA32;
	if (!map_segments(bprm, &header, segments))
		sp = create_stack(bprm);
	if (!sp)
		force_sig(SIGSEGV, current);
	start_thread(current_pt_regs(), bprm->entry, sp, ELF_IA32);
	return 0;
}
