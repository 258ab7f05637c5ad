/* SPDX-License-Identifier: MIT */
/* <errno.h>: errno, and the kernel's error numbers. errno(3); Linux: asm-generic/errno.h. */
#ifndef _ERRNO_H
#define _ERRNO_H

#ifndef __ASSEMBLER__
#include <bits/decl.h>

__RING3_BEGIN_DECLS

/*
 * errno is the number of the last error. A function that fails sets errno, unless it returns an
 * error number. A function that succeeds does not change errno.
 *
 * __errno_location() returns the address of errno. ring3 has one errno for the whole process. A
 * program with threads must define its own __errno_location(), which returns the address of the
 * calling thread's errno. The linker then does not link ring3's __errno_location().
 */
int *__errno_location(void);
#define errno (*__errno_location())

__RING3_END_DECLS
#endif

#define EPERM		1	/* operation not permitted */
#define ENOENT		2	/* no such file or directory */
#define ESRCH		3	/* no such process */
#define EINTR		4	/* a signal handler interrupted the system call */
#define EIO		5	/* input/output error */
#define ENXIO		6	/* no such device or address */
#define E2BIG		7	/* argument list too long */
#define ENOEXEC		8	/* execve does not know the format of the file */
#define EBADF		9	/* bad file descriptor */
#define ECHILD		10	/* no child processes */
#define EAGAIN		11	/* resource temporarily unavailable */
#define EWOULDBLOCK	EAGAIN
#define ENOMEM		12	/* cannot allocate memory */
#define EACCES		13	/* permission denied */
#define EFAULT		14	/* bad address */
#define ENOTBLK		15	/* block device required */
#define EBUSY		16	/* device or resource busy */
#define EEXIST		17	/* file exists */
#define EXDEV		18	/* link or rename between two mounted file systems */
#define ENODEV		19	/* no such device */
#define ENOTDIR		20	/* not a directory */
#define EISDIR		21	/* is a directory */
#define EINVAL		22	/* invalid argument */
#define ENFILE		23	/* too many open files in the whole system */
#define EMFILE		24	/* too many open files in this process */
#define ENOTTY		25	/* the file or device does not support this ioctl request */
#define ETXTBSY		26	/* a program file cannot be executed and written at the same time */
#define EFBIG		27	/* file too large */
#define ENOSPC		28	/* no space left on device */
#define ESPIPE		29	/* a pipe or socket has no file offset */
#define EROFS		30	/* read-only file system */
#define EMLINK		31	/* too many hard links to one file */
#define EPIPE		32	/* write to a pipe or socket that no process reads */
#define EDOM		33	/* argument outside the domain of a mathematical function */
#define ERANGE		34	/* result too large, for example for the buffer */
#define EDEADLK		35	/* waiting for this lock would cause a deadlock */
#define EDEADLOCK	EDEADLK
#define ENAMETOOLONG	36	/* file name too long */
#define ENOLCK		37	/* no locks available */
#define ENOSYS		38	/* function not implemented */
#define ENOTEMPTY	39	/* directory not empty */
#define ELOOP		40	/* too many levels of symbolic links */
#define ENOMSG		42	/* no message of the requested type (msgrcv) */
#define EIDRM		43	/* the semaphore set, message queue or shared memory was removed */
/*
 * ECHRNG to EBFONT are from System V. On Linux only a few parts of the kernel return these errors.
 */
#define ECHRNG		44	/* channel number out of range */
#define EL2NSYNC	45	/* level 2 not synchronized */
#define EL3HLT		46	/* level 3 halted */
#define EL3RST		47	/* level 3 reset */
#define ELNRNG		48	/* link number out of range */
#define EUNATCH		49	/* protocol driver not attached */
#define ENOCSI		50	/* no CSI structure available */
#define EL2HLT		51	/* level 2 halted */
#define EBADE		52	/* invalid exchange */
#define EBADR		53	/* invalid request descriptor */
#define EXFULL		54	/* exchange full */
#define ENOANO		55	/* no anode */
#define EBADRQC		56	/* invalid request code */
#define EBADSLT		57	/* invalid slot */
#define EBFONT		59	/* bad font file format */
#define ENOSTR		60	/* not a STREAMS device (STREAMS: driver interface of System V) */
#define ENODATA		61	/* no data, or no extended attribute with this name */
#define ETIME		62	/* timer expired */
#define ENOSR		63	/* no memory for a STREAMS device (see ENOSTR) */
#define ENONET		64	/* the machine has no network */
#define ENOPKG		65	/* the kernel lacks a part, for example a crypto algorithm */
#define EREMOTE		66	/* object is remote */
#define ENOLINK		67	/* the connection to the remote machine is lost */
/*
 * EADV and ESRMNT are from RFS, a network file system of System V. To "advertise" a directory means
 * to share it with other machines.
 */
#define EADV		68	/* the directory is already, or still, shared (RFS) */
#define ESRMNT		69	/* other machines still have a shared directory mounted (RFS) */
#define ECOMM		70	/* communication error on send */
#define EPROTO		71	/* protocol error */
#define EMULTIHOP	72	/* the path leads through several remote machines (RFS) */
#define EDOTDOT		73	/* error of RFS (see EADV) */
#define EBADMSG		74	/* bad message */
#define EOVERFLOW	75	/* a value does not fit into its type, for example a file size */
#define ENOTUNIQ	76	/* name not unique on network */
#define EBADFD		77	/* file descriptor in bad state */
#define EREMCHG		78	/* remote address changed */
#define ELIBACC		79	/* cannot open a shared library that the program needs */
#define ELIBBAD		80	/* the shared library, or the ELF interpreter, is damaged */
#define ELIBSCN		81	/* the section .lib of the program is damaged (System V) */
#define ELIBMAX		82	/* the program needs too many shared libraries */
#define ELIBEXEC	83	/* a shared library cannot be executed as a program */
#define EILSEQ		84	/* invalid or incomplete multibyte or wide character */
#define ERESTART	85	/* interrupted system call should be restarted */
#define ESTRPIPE	86	/* ALSA: the sound device is suspended */
#define EUSERS		87	/* too many users */
#define ENOTSOCK	88	/* the descriptor is not a socket */
#define EDESTADDRREQ	89	/* the socket has no destination address */
#define EMSGSIZE	90	/* message too long */
#define EPROTOTYPE	91	/* the protocol is for another type of socket */
#define ENOPROTOOPT	92	/* the protocol does not have this socket option */
#define EPROTONOSUPPORT	93	/* protocol not supported */
#define ESOCKTNOSUPPORT	94	/* socket type not supported */
#define EOPNOTSUPP	95	/* operation not supported */
#define ENOTSUP		EOPNOTSUPP
#define EPFNOSUPPORT	96	/* protocol family not supported */
#define EAFNOSUPPORT	97	/* address family not supported by protocol */
#define EADDRINUSE	98	/* address already in use */
#define EADDRNOTAVAIL	99	/* bind: not an address of this machine; connect: no free port */
#define ENETDOWN	100	/* network is down */
#define ENETUNREACH	101	/* network is unreachable */
#define ENETRESET	102	/* the network has ended the connection */
#define ECONNABORTED	103	/* the connection was aborted */
#define ECONNRESET	104	/* connection reset by peer */
#define ENOBUFS		105	/* no buffer space available */
#define EISCONN		106	/* the socket is already connected */
#define ENOTCONN	107	/* the socket is not connected */
#define ESHUTDOWN	108	/* the socket's sending direction is shut down */
#define ETOOMANYREFS	109	/* sendmsg: too many descriptors are sent but not yet received */
#define ETIMEDOUT	110	/* connection timed out */
#define ECONNREFUSED	111	/* connection refused */
#define EHOSTDOWN	112	/* host is down */
#define EHOSTUNREACH	113	/* no route to host */
#define EALREADY	114	/* an earlier connect on this socket is not complete yet */
#define EINPROGRESS	115	/* connect has begun, but is not complete yet (O_NONBLOCK) */
#define ESTALE		116	/* the file of a file handle does not exist any more */
#define EUCLEAN		117	/* structure of the file system needs repair */
/* ENOTNAM, ENAVAIL and EISNAM are about special files of XENIX, an old Unix of Microsoft. */
#define ENOTNAM		118	/* the file is not a named semaphore or memory segment */
#define ENAVAIL		119	/* no semaphore is available */
#define EISNAM		120	/* the file is a named semaphore or memory segment */
#define EREMOTEIO	121	/* remote I/O error */
#define EDQUOT		122	/* disk quota exceeded */
#define ENOMEDIUM	123	/* there is no medium, for example no disk, in the drive */
#define EMEDIUMTYPE	124	/* wrong medium type */
#define ECANCELED	125	/* operation canceled */
#define ENOKEY		126	/* a key that the operation needs is not available */
#define EKEYEXPIRED	127	/* key has expired */
#define EKEYREVOKED	128	/* key has been revoked */
#define EKEYREJECTED	129	/* the service rejected the key */
#define EOWNERDEAD	130	/* the thread that held the mutex has ended */
#define ENOTRECOVERABLE	131	/* the data that the mutex protects cannot be repaired */
#define ERFKILL		132	/* operation not possible: the radio is switched off (rfkill) */
#define EHWPOISON	133	/* the hardware of this memory page is faulty */

#endif
