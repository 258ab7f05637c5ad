/* SPDX-License-Identifier: MIT */
/*
 * posix_fadvise(2): returns the error number and does not set errno. Where long has 32 bits, the
 * system call fadvise64 has a 32-bit length. So this function executes another one there.
 */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/raw.h>

int posix_fadvise(int fd, off_t offset, off_t len, int advice)
{
#ifdef SYS_arm_fadvise64_64
	return -raw_arm_fadvise64_64(fd, advice, offset, len);
#elif defined(SYS_fadvise64_64)
	return -raw_fadvise64_64(fd, offset, len, advice);
#else
	return -raw_fadvise64(fd, offset, (size_t)len, advice);
#endif
}
