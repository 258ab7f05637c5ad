/* SPDX-License-Identifier: MIT */
/* <sys/io.h>: the processor's I/O ports. */
#ifndef _SYS_IO_H
#define _SYS_IO_H

#include <bits/decl.h>

__RING3_BEGIN_DECLS

/* ioperm(2): allows or forbids this thread the num ports from the port from on; 0, or -1. */
int ioperm(unsigned long __from, unsigned long __num, int __turn_on);

/* iopl(2): allows this thread all ports (3) or none (0); 0, or -1. */
int iopl(int __level);

__RING3_END_DECLS

#ifdef __GNUC__

/*
 * The instructions themselves, of bytes (b), words (w) and long words (l), in AT&T's syntax and, after |, in Intel's.
 * One value: in gives it, out takes it before the port.
 */
static __RING3_INLINE unsigned char inb(unsigned short __port)
{
	unsigned char __value;

	__asm__ __volatile__("in{b|} {%w1, %b0|%b0, %w1}" : "=a"(__value) : "Nd"(__port));
	return __value;
}

static __RING3_INLINE unsigned short inw(unsigned short __port)
{
	unsigned short __value;

	__asm__ __volatile__("in{w|} {%w1, %w0|%w0, %w1}" : "=a"(__value) : "Nd"(__port));
	return __value;
}

static __RING3_INLINE unsigned int inl(unsigned short __port)
{
	unsigned int __value;

	__asm__ __volatile__("in{l|} {%w1, %k0|%k0, %w1}" : "=a"(__value) : "Nd"(__port));
	return __value;
}

static __RING3_INLINE void outb(unsigned char __value, unsigned short __port)
{
	__asm__ __volatile__("out{b|} {%b0, %w1|%w1, %b0}" : : "a"(__value), "Nd"(__port));
}

static __RING3_INLINE void outw(unsigned short __value, unsigned short __port)
{
	__asm__ __volatile__("out{w|} {%w0, %w1|%w1, %w0}" : : "a"(__value), "Nd"(__port));
}

static __RING3_INLINE void outl(unsigned int __value, unsigned short __port)
{
	__asm__ __volatile__("out{l|} {%k0, %w1|%w1, %k0}" : : "a"(__value), "Nd"(__port));
}

/* The same with a breath after it, for slow devices: nobody listens at port 0x80. */
static __RING3_INLINE unsigned char inb_p(unsigned short __port)
{
	unsigned char __value = inb(__port);

	outb(0, 0x80);
	return __value;
}

static __RING3_INLINE void outb_p(unsigned char __value, unsigned short __port)
{
	outb(__value, __port);
	outb(0, 0x80);
}

/* Count values, to and from memory. */
static __RING3_INLINE void insb(unsigned short __port, void *__addr, unsigned long __count)
{
	__asm__ __volatile__("cld; rep; insb" : "+D"(__addr), "+c"(__count) : "d"(__port) : "memory");
}

static __RING3_INLINE void insw(unsigned short __port, void *__addr, unsigned long __count)
{
	__asm__ __volatile__("cld; rep; insw" : "+D"(__addr), "+c"(__count) : "d"(__port) : "memory");
}

static __RING3_INLINE void insl(unsigned short __port, void *__addr, unsigned long __count)
{
	__asm__ __volatile__("cld; rep; ins{l|d}" : "+D"(__addr), "+c"(__count) : "d"(__port) : "memory");
}

static __RING3_INLINE void outsb(unsigned short __port, const void *__addr, unsigned long __count)
{
	__asm__ __volatile__("cld; rep; outsb" : "+S"(__addr), "+c"(__count) : "d"(__port) : "memory");
}

static __RING3_INLINE void outsw(unsigned short __port, const void *__addr, unsigned long __count)
{
	__asm__ __volatile__("cld; rep; outsw" : "+S"(__addr), "+c"(__count) : "d"(__port) : "memory");
}

static __RING3_INLINE void outsl(unsigned short __port, const void *__addr, unsigned long __count)
{
	__asm__ __volatile__("cld; rep; outs{l|d}" : "+S"(__addr), "+c"(__count) : "d"(__port) : "memory");
}

#endif

#endif
