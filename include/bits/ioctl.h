/* SPDX-License-Identifier: MIT */
/*
 * Defines macros that build the request number of an ioctl, and macros that read its parts. All
 * architectures of ring3 use this file. Linux: asm-generic/ioctl.h.
 */

/*
 * A request number has four parts. The lowest 8 bits are the command. The next 8 bits are a letter
 * that identifies the driver. Then follow 14 bits for the size of the argument in bytes. The
 * highest 2 bits are the direction. _IOC_WRITE means that the kernel reads the argument. _IOC_READ
 * means that the kernel writes the argument.
 */
#ifndef _ASM_GENERIC_IOCTL_H
/*
 * The kernel's header <asm-generic/ioctl.h> defines the same macros. The next line defines the
 * include guard of that header, so a later #include of it adds nothing.
 */
#define _ASM_GENERIC_IOCTL_H

#define _IOC_NRBITS	8
#define _IOC_TYPEBITS	8
#define _IOC_SIZEBITS	14
#define _IOC_DIRBITS	2
#define _IOC_NRMASK	((1 << _IOC_NRBITS) - 1)
#define _IOC_TYPEMASK	((1 << _IOC_TYPEBITS) - 1)
#define _IOC_SIZEMASK	((1 << _IOC_SIZEBITS) - 1)
#define _IOC_DIRMASK	((1 << _IOC_DIRBITS) - 1)
#define _IOC_NRSHIFT	0
#define _IOC_TYPESHIFT	(_IOC_NRSHIFT + _IOC_NRBITS)
#define _IOC_SIZESHIFT	(_IOC_TYPESHIFT + _IOC_TYPEBITS)
#define _IOC_DIRSHIFT	(_IOC_SIZESHIFT + _IOC_SIZEBITS)

#define _IOC_NONE	0U
#define _IOC_WRITE	1U
#define _IOC_READ	2U

#define _IOC(dir, type, nr, size)	((dir) << _IOC_DIRSHIFT | (size) << _IOC_SIZESHIFT | \
					 (type) << _IOC_TYPESHIFT | (nr) << _IOC_NRSHIFT)
#define _IOC_TYPECHECK(type)	sizeof(type)
#define _IO(a, nr)		_IOC(_IOC_NONE, (a), (nr), 0)
#define _IOR(a, nr, type)	_IOC(_IOC_READ, (a), (nr), sizeof(type))
#define _IOW(a, nr, type)	_IOC(_IOC_WRITE, (a), (nr), sizeof(type))
#define _IOWR(a, nr, type)	_IOC(_IOC_READ | _IOC_WRITE, (a), (nr), sizeof(type))
#define _IOR_BAD(a, nr, type)	_IOR(a, nr, type)
#define _IOW_BAD(a, nr, type)	_IOW(a, nr, type)
#define _IOWR_BAD(a, nr, type)	_IOWR(a, nr, type)

#define _IOC_DIR(request)	((request) >> _IOC_DIRSHIFT & _IOC_DIRMASK)
#define _IOC_TYPE(request)	((request) >> _IOC_TYPESHIFT & _IOC_TYPEMASK)
#define _IOC_NR(request)	((request) >> _IOC_NRSHIFT & _IOC_NRMASK)
#define _IOC_SIZE(request)	((request) >> _IOC_SIZESHIFT & _IOC_SIZEMASK)

#define IOC_IN		(_IOC_WRITE << _IOC_DIRSHIFT)
#define IOC_OUT		(_IOC_READ << _IOC_DIRSHIFT)
#define IOC_INOUT	(IOC_IN | IOC_OUT)
#define IOCSIZE_MASK	(_IOC_SIZEMASK << _IOC_SIZESHIFT)
#define IOCSIZE_SHIFT	_IOC_SIZESHIFT
#endif
