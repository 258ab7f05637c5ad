# SPDX-License-Identifier: MIT
"""The calls that do no harm with arguments that mean nothing: the first is no open file descriptor."""
import pathlib

from oracle import read_oracle

NAMES = """
    _llseek accept accept4 bind close connect copy_file_range dup dup2 dup3 epoll_ctl epoll_pwait epoll_wait
    fadvise64 fadvise64_64 fallocate fchdir fchmod fchown fchown32 fcntl fcntl64 fdatasync fgetxattr flistxattr
    fremovexattr fsetxattr fstat fstat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 getdents getdents64 getegid
    getegid32 geteuid geteuid32 getgid getgid32 getpeername getpgrp getpid getppid getsockname getsockopt gettid
    getuid getuid32 inotify_add_watch inotify_rm_watch ioctl listen lseek mq_getsetattr mq_notify oldfstat pread64
    preadv preadv2 pwrite64 pwritev pwritev2 read readahead readv recvfrom recvmmsg recvmsg sched_yield sendfile
    sendfile64 sendmmsg sendmsg sendto setsockopt shutdown splice sync_file_range syncfs tee timerfd_gettime
    timerfd_settime vmsplice write writev
""".split()


def chosen(oracle):
    return [call for call in read_oracle(oracle) if call.name in NAMES]


def word_bytes(oracle):
    return 4 if pathlib.Path(oracle).stem == "i386" else 8


def words_of(oracle):
    """As wire_word() in wire.c has them."""
    size = range(word_bytes(oracle))
    return [int.from_bytes(bytes(0xa0 + 0x10 * i + byte for byte in size), "little") for i in range(6)]
