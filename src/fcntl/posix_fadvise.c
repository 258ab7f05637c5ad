/* SPDX-License-Identifier: MIT */
/*
 * posix_fadvise(2): returns the error number and does not set errno. On 32-bit architectures the
 * system call fadvise64 takes a 32-bit length. So there this function executes fadvise64_64 or
 * arm_fadvise64_64, which take a 64-bit length.
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
