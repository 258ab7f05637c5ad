/* SPDX-License-Identifier: MIT */
/* <sys/io.h>: access to I/O ports. */
#ifndef _SYS_IO_H
#define _SYS_IO_H

#include <bits/decl.h>

__RING3_BEGIN_DECLS

/*
 * ioperm(2): allows this thread to use num I/O ports. The first one is port `from`. If turn_on is
 * 0, forbids their use. Returns 0 or -1.
 */
int ioperm(unsigned long __from, unsigned long __num, int __turn_on);

/* iopl(2): level 3 allows this thread to use all I/O ports, level 0 ends this. Returns 0 or -1. */
int iopl(int __level);

__RING3_END_DECLS

#ifdef __GNUC__

/*
 * The instructions in and out for bytes (b), words (w, 2 bytes) and long words (l, 4 bytes).
 * inX reads a value from port, outX writes value to port. The asm is in AT&T and Intel syntax.
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

/* inb_p and outb_p pause briefly after the transfer: they write to port 0x80 (diagnostic codes). */
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

/*
 * insX reads count values from a port to memory. outsX writes count values from memory to a port.
 */
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
