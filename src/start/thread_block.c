/* SPDX-License-Identifier: MIT */
/* The main thread's block: what its thread pointer leads to, with the canary and the thread-local variables. */
#include <stddef.h>
#include <sys/auxv.h>
#include <ring3/raw.h>
#include "answer.h"
#include "start_up.h"
#include "thread_pointer.h"

/*
 * Nothing of this is in a program that does not ask for it: a compiler that protects stacks calls
 * __stack_chk_fail, whose member asks; thread-local variables leave no symbol behind, and the link
 * asks by -u __ring3_thread_block (ring3-cc does so where there are any).
 */

/*
 * What code of either architecture expects behind the thread pointer: its own value first, for the
 * variables lie at fixed distances before it, and the canary as the sixth word. (ELF Handling for
 * Thread-Local Storage, variant II; GCC's -fstack-protector.)
 */
struct block {
	struct block *self;
	unsigned long reserved[4];
	unsigned long canary;
};

/* The parts of the program's own headers that lead to its thread-local variables. <elf.h> */
extern const struct {
	unsigned char ident[16];
	unsigned short type, machine;
	unsigned int version;
	unsigned long entry, segments, sections;
	unsigned int flags;
	unsigned short size, segment_size, segment_count;
} __ehdr_start;

struct segment {
	unsigned int type;
#if __SIZEOF_POINTER__ == 8
	unsigned int flags;
#endif
	unsigned long offset, address, physical, file_size, memory_size;
#if __SIZEOF_POINTER__ == 4
	unsigned int flags;
#endif
	unsigned long align;
};

enum { ET_DYN = 3, PT_TLS = 7, PROT_READ_WRITE = 3, MAP_PRIVATE_ANONYMOUS = 0x22 };

/* Room for the block and a few variables; for more, or for a larger alignment, pages. */
static char room[512] __attribute__((aligned(64)));

static char *allocate(size_t size)
{
	long pages;

	if (size <= sizeof room)
		return room;
#ifdef __NR_mmap2
	pages = raw_mmap2(NULL, size, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1ul, 0);
#else
	pages = raw_mmap(NULL, size, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1ul, 0);
#endif
	if (FAILED(pages))
		__builtin_trap();	/* before main there is nobody to tell */
	return (char *)pages;
}

static const struct segment *thread_local_segment(const char *base)
{
	const struct segment *segment = (const struct segment *)(base + __ehdr_start.segments);
	unsigned int i;

	for (i = 0; i < __ehdr_start.segment_count; i++)
		if (segment[i].type == PT_TLS)
			return segment + i;
	return NULL;
}

/* 16 bytes from the kernel, for just this. A zero byte first: no string that overruns can write it. */
static unsigned long canary(char **envp)
{
	const unsigned long *pair;

	while (*envp)
		envp++;
	for (pair = (const unsigned long *)(envp + 1); pair[0] != AT_NULL; pair += 2)
		if (pair[0] == AT_RANDOM)
			return *(const unsigned long *)pair[1] & ~0xfful;
	return (unsigned long)&pair & ~0xfful;
}

static void start(int argc, char **argv, char **envp)
{
	const char *base = (const char *)&__ehdr_start;
	const struct segment *segment = thread_local_segment(base);
	size_t align = 64, size = 0, i;
	struct block *block;
	char *memory;

	(void)argc;
	(void)argv;
	if (segment) {
		if (segment->align > align)
			align = segment->align;
		size = (segment->memory_size + segment->align - 1) & -segment->align;
	}
	memory = allocate(size + align + sizeof *block);
	block = (struct block *)(((unsigned long)memory + size + align - 1) & -align);
	if (segment) {
		const char *image = segment->address + (__ehdr_start.type == ET_DYN ? base : NULL);

		for (i = 0; i < segment->file_size; i++)
			((char *)block)[i - size] = image[i];
	}
	block->self = block;
	block->canary = canary(envp);
	if (set_thread_pointer(block))
		__builtin_trap();
}

START_UP(start);
__asm__(".globl __ring3_thread_block\n.hidden __ring3_thread_block\n.set __ring3_thread_block, start");
