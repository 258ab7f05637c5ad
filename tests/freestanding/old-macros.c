/* SPDX-License-Identifier: MIT */
/*
 * Defines a function with each of the macros _syscall0 to _syscall6, calls the function, and
 * checks the system call's effect.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ring3/_syscall.h>
#include <ring3/sys.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define __NR_my_getpid	__NR_getpid
#define __NR_my_close	__NR_close
#define __NR_my_fchmod	__NR_fchmod
#define __NR_my_write	__NR_write
#define __NR_my_openat	__NR_openat
#define __NR_my_linkat	__NR_linkat
#ifdef __NR_mmap2
#define __NR_my_mmap	__NR_mmap2
#else
#define __NR_my_mmap	__NR_mmap
#endif

static _syscall0(int, my_getpid)
static _syscall1(int, my_close, int, fd)
static _syscall2(int, my_fchmod, int, fd, mode_t, mode)
static _syscall3(ssize_t, my_write, int, fd, const void *, buf, size_t, count)
static _syscall4(int, my_openat, int, dirfd, const char *, pathname, int, flags, mode_t, mode)
static _syscall5(int, my_linkat, int, olddirfd, const char *, oldpath, int, newdirfd, const char *,
		 newpath, int, flags)
static _syscall6(void *, my_mmap, void *, addr, size_t, length, int, prot, int, flags, int, fd,
		 long, offset)

int main(int argc, char **argv)
{
	struct stat st;
	char *map;
	int fd;

	if (argc != 2)
		return 10;
	if (my_getpid() != sys_getpid())
		return 1;
	if (my_close(-1) != -1 || errno != EBADF)
		return 2;
	if (my_write(1, "old macros\n", 11) != 11)
		return 4;
	fd = my_openat(AT_FDCWD, argv[1], O_CREAT | O_EXCL | O_RDWR, 0600);
	if (fd < 0 || my_write(fd, "mapped", 7) != 7)
		return 5;
	if (my_fchmod(fd, 0640) || fstat(fd, &st) || (st.st_mode & 0777) != 0640)
		return 3;
	if (my_linkat(AT_FDCWD, argv[1], AT_FDCWD, argv[1], 0) != -1 || errno != EEXIST)
		return 6;
	if (my_linkat(AT_FDCWD, argv[1], AT_FDCWD, "/nonexistent/x", 1) != -1 || errno != EINVAL)
		return 7;
	map = my_mmap(NULL, 4096, 1, 2, fd, 0);	/* PROT_READ, MAP_PRIVATE */
	if (map == (char *)-1 || map[0] != 'm' || map[5] != 'd')
		return 8;
	return 0;
}
