/* SPDX-License-Identifier: MIT */
/*
 * Initializes the memory that the main thread's thread pointer addresses: the stack protector's canary and the
 * thread-local variables.
 */
#include "auxv.h"
#include "image.h"
#include "constructor.h"
#include "startup.h"

/*
 * Linked only if a program needs it. __stack_chk_fail.o, which code with stack protectors needs, refers to it. A
 * thread-local variable creates no undefined symbol, so for programs with such variables ring3-cc uses -u
 * __ring3_thread_block.
 */

/*
 * startup.h defines where the thread-local variables are (ELF Handling for Thread-Local Storage). With THREAD_HEAD
 * (variant I): THREAD_HEAD bytes after the thread pointer. Otherwise (variant II): right before it; at the thread pointer
 * is a block of THREAD_BLOCK bytes, whose first word is its own address. The canary is the variable __stack_chk_guard if
 * CANARY_IS_VARIABLE is defined, otherwise word CANARY_WORD of the block.
 */
#ifdef CANARY_IS_VARIABLE
extern unsigned long __stack_chk_guard;
unsigned long __stack_chk_guard;
#endif

/* Memory for the block and a few variables. If they do not fit, allocate() maps pages. */
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
 * Returns the canary: random bytes from the kernel (AT_RANDOM). The lowest byte is 0, so that a string function that
 * writes beyond its buffer cannot write the canary.
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
