/* SPDX-License-Identifier: MIT */
/*
 * Sets up the main thread's block, which the thread pointer addresses: canary and thread-local
 * variables.
 */
#include "auxv.h"
#include "image.h"
#include "constructor.h"
#include "startup.h"

/*
 * Linked only if needed. Code with stack protectors calls __stack_chk_fail, whose member asks for
 * this one. Thread-local variables leave no undefined symbol, so ring3-cc links this member by -u
 * __ring3_thread_block.
 */

/*
 * The architecture's startup.h says where the thread-local variables are (ELF Handling for Thread-Local Storage):
 * variant I, after THREAD_HEAD bytes at the thread pointer; or variant II, right before a block of THREAD_BLOCK bytes
 * at the thread pointer, whose first word is the thread pointer itself. It also says where the canary is: in the
 * variable __stack_chk_guard, or in word CANARY_WORD of that block.
 */
#ifdef CANARY_IS_VARIABLE
extern unsigned long __stack_chk_guard;
unsigned long __stack_chk_guard;
#endif

/* Room for the block and a few variables. If they need more room or alignment, pages are mapped. */
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
 * The canary: 16 random bytes from the kernel. The lowest byte is 0, so that an overrunning string
 * cannot write it.
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
