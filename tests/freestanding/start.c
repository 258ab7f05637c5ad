/* SPDX-License-Identifier: MIT */
/*
 * start ARGUMENT...: checks what crt1.o's _start does before main. Prints the arguments and the environment, and exits with
 * argc.
 */
#define _GNU_SOURCE
#include <sys/auxv.h>
#include <unistd.h>

/*
 * True if the caller aligned the stack to 16 bytes. On 64-bit architectures the frame address is
 * then a multiple of 16. On 32-bit architectures it is 8 bytes below a multiple of 16.
 */
#define ALIGNED ((unsigned long)__builtin_frame_address(0) % 16 == (sizeof(long) == 8 ? 0 : 8))

static int constructed;		/* the numbers of the constructors that ran, one decimal digit each, in order */
static int constructor_argc;
static char **constructor_argv, **constructor_envp, **constructor_environ;
static int aligned = 1;

static void put(const char *s)
{
	const char *p = s;

	while (*p)
		p++;
	write(1, s, (size_t)(p - s));
}

static void claim(const char *what, int holds)
{
	put(what);
	put(holds ? ": yes\n" : ": NO\n");
}

__attribute__((constructor(102))) static void second(void)
{
	constructed = constructed * 10 + 2;
	aligned &= ALIGNED;
}

__attribute__((constructor(101))) static void first(int argc, char **argv, char **envp)
{
	constructed = constructed * 10 + 1;
	aligned &= ALIGNED;
	constructor_argc = argc;
	constructor_argv = argv;
	constructor_envp = envp;
	constructor_environ = environ;
}

__attribute__((constructor)) static void last(void)
{
	constructed = constructed * 10 + 3;
	aligned &= ALIGNED;
}

/*
 * An alias of environ. environ and __environ are the same variable, but the compiler assumes that two variables have
 * different addresses. volatile hides the address from the compiler.
 */
static char ***volatile other_name[1] = { &__environ };

unsigned long __getauxval(unsigned long type);	/* libgcc calls it; no header declares it */

int main(int argc, char **argv, char **envp)
{
	int i;

	aligned &= ALIGNED;
	claim("constructors in order", constructed == 123);
	claim("constructors see argc, argv, envp",
	      constructor_argc == argc && constructor_argv == argv && constructor_envp == envp);
	claim("constructors see environ", constructor_environ == envp);
	claim("stack aligned", aligned);
	claim("argv ends", argv[argc] == NULL);
	claim("environ is envp", environ == envp && *other_name == &environ && envp == argv + argc + 1);
	claim("page size", getauxval(AT_PAGESZ) == 4096 && __getauxval(AT_PAGESZ) == 4096);
	for (i = 1; i < argc; i++) {
		put(argv[i]);
		put("\n");
	}
	for (; *envp; envp++) {
		put(*envp);
		put("\n");
	}
	return argc;
}
