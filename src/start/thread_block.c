/* SPDX-License-Identifier: MIT */
/*
 * Initializes the thread-local variables of the main thread and the stack protector's canary. Sets
 * the thread pointer.
 */
#include "auxv.h"
#include "image.h"
#include "constructor.h"
#include "startup.h"

/*
 * Only programs with a canary or with thread-local variables need this file. Code with stack
 * protectors refers to __stack_chk_fail.o, and __stack_chk_fail.o refers to this file. But a
 * thread-local variable creates no undefined symbol, and the linker takes an object file from
 * libring3.a only for an undefined symbol. So if a program has such variables, ring3-cc passes the
 * option -u __ring3_thread_block, which makes this symbol undefined.
 */

/*
 * startup.h says where the thread-local variables are. "ELF Handling for Thread-Local Storage"
 * describes two variants. In variant I the variables start THREAD_HEAD bytes after the thread
 * pointer, rounded up to a multiple of their alignment. startup.h then defines THREAD_HEAD. In
 * variant II the variables end at the thread pointer, and the thread pointer points to a block of
 * THREAD_BLOCK bytes. The first word of this block is the block's own address.
 *
 * If startup.h defines CANARY_IS_VARIABLE, the canary is the variable __stack_chk_guard. Otherwise
 * the canary is the word of the block with the index CANARY_WORD.
 */
#ifdef CANARY_IS_VARIABLE
extern unsigned long __stack_chk_guard;
unsigned long __stack_chk_guard;
#endif

/*
 * Memory for the thread block and a few thread-local variables. If the variables need more space,
 * allocate() maps pages.
 */
static char room[512] __attribute__((aligned(64)));

static char *allocate(size_t size)
{
	long pages;

	if (size <= sizeof room)
		return room;
#ifdef __NR_mmap2
	pages = raw_mmap2(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1ul, 0);
#else
	pages = raw_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1ul, 0);
#endif
	if (FAILED(pages))
		__cannot_start("no memory for thread-local data", -1);
	return (char *)pages;
}

/*
 * Returns the canary. It consists of random bytes from the kernel (AT_RANDOM), but the lowest byte
 * is 0. A string function that writes beyond its buffer stops at a 0 byte, so it cannot write the
 * same canary. If the auxiliary vector has no AT_RANDOM, a stack address replaces the random bytes.
 */
static unsigned long canary(char **envp)
{
	const unsigned long *pair;

	for (pair = auxv_after(envp); pair[0] != AT_NULL; pair += 2)
		if (pair[0] == AT_RANDOM)
			return *(const unsigned long *)pair[1] & ~0xfful;
	return (unsigned long)&pair & ~0xfful;
}

static void init_thread_block(int argc, char **argv, char **envp)
{
	const struct elf_segment *segment = __find_segment(PT_TLS);
	size_t align = 64, size = 0, i;
	char *block, *variables;

	(void)argc;
	(void)argv;
	if (segment) {
		if (segment->align > align)
			align = segment->align;
		size = (segment->memsz + segment->align - 1) & -segment->align;
	}
#ifdef THREAD_HEAD
	i = segment ? (THREAD_HEAD + segment->align - 1) & -segment->align : THREAD_HEAD;
	block = allocate(i + size + align);
	block += -(unsigned long)block & (align - 1);
	variables = block + i;
#else
	block = allocate(size + align + THREAD_BLOCK) + size;
	block += -(unsigned long)block & (align - 1);
	variables = block - size;
#endif
	if (segment) {
		const char *image = (const char *)(load_bias() + segment->vaddr);

		for (i = 0; i < segment->filesz; i++)
			variables[i] = image[i];
	}
#ifdef CANARY_IS_VARIABLE
	__stack_chk_guard = canary(envp);
#else
	*(char **)(void *)block = block;
	((unsigned long *)(void *)block)[CANARY_WORD] = canary(envp);
#endif
	if (set_thread_pointer(block))
		__cannot_start("no thread pointer", -1);
}

CONSTRUCTOR(init_thread_block);
__asm__(".globl __ring3_thread_block\n.hidden __ring3_thread_block\n.set __ring3_thread_block, init_thread_block");
