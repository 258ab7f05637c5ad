# SPDX-License-Identifier: MIT
"""Lists system calls that do no harm even with bad arguments: bad pointers, and numbers that belong to no descriptor, process
or command. Each system call in oracle/*.tsv is in NAMES if it is harmless. If not, it is in LEFT_OUT with the reason."""
import pathlib
import sys

from machines import MACHINES
from oracle import read_oracle

NAMES = """
    _llseek _newselect accept accept4 access add_key arch_prctl arm_fadvise64_64
    arm_sync_file_range bind bpf cachestat capget capset chdir chmod chown
    chown32 chroot clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep
    clock_nanosleep_time64 close close_range connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1
    epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 faccessat faccessat2 fadvise64 fadvise64_64
    fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot fcntl
    fcntl64 fdatasync fgetxattr file_getattr file_setattr flistxattr flock fremovexattr fsconfig fsetxattr fsmount
    fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex_requeue futex_time64
    futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area getcpu getcwd getegid
    getegid32 geteuid geteuid32 getgid getgid32 getitimer getpeername getpgid getpgrp getpid getppid getpriority
    getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid
    gettimeofday getuid getuid32 getxattr getxattrat inotify_add_watch inotify_init inotify_init1 inotify_rm_watch
    io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter
    io_uring_register io_uring_setup ioctl ioprio_get ioprio_set ipc kcmp keyctl landlock_add_rule
    landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount listns
    listxattr listxattrat llistxattr lremovexattr lseek lsetxattr lsm_get_self_attr lsm_list_modules
    lsm_set_self_attr lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret
    migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall modify_ldt move_pages mprotect
    mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64
    mq_unlink mremap mseal msgctl msgrcv msgsnd msync munlock munmap name_to_handle_at nanosleep newfstatat oldfstat
    oldlstat oldolduname oldstat olduname open open_by_handle_at open_tree open_tree_attr openat openat2
    pciconfig_iobase pciconfig_read pciconfig_write perf_event_open
    pidfd_getfd pidfd_open pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64
    prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev
    pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl_fd read readahead readdir readlink readlinkat
    readv recv recvfrom recvmmsg recvmmsg_time64 recvmsg removexattr removexattrat rename renameat renameat2 request_key
    riscv_hwprobe rmdir rseq rseq_slice_yield rt_sigaction rt_sigpending rt_sigprocmask rt_sigsuspend rt_sigtimedwait
    rt_sigtimedwait_time64 sched_get_priority_max sched_get_priority_min sched_getattr sched_getparam
    sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_setattr sched_setparam
    sched_setscheduler sched_yield seccomp select semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg
    sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area setitimer setns setpgid
    setpriority setrlimit setsockopt setxattr setxattrat sgetmask shmat shmctl shmdt shutdown sigaction sigaltstack
    signal signalfd signalfd4 sigpending sigprocmask socketcall socketpair splice stat stat64 statfs statfs64
    statmount statx symlink symlinkat sync_file_range syncfs sysfs sysinfo tee time timer_create timer_delete
    timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd_create timerfd_gettime
    timerfd_gettime64 timerfd_settime timerfd_settime64 times truncate truncate64 ugetrlimit uname unlink unlinkat
    userfaultfd ustat utime utimensat utimensat_time64 utimes vmsplice wait4 waitid waitpid write writev
""".split()

LEFT_OUT = {
    "has an effect with any arguments": """
        alarm brk clone clone3 fork munlockall nice personality set_tid_address setfsgid setfsgid32 setfsuid setfsuid32
        setgid setgid32 setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setsid
        setuid setuid32 ssetmask sync umask unshare vfork vhangup
    """.split(),
    "does not return, or waits": """
        execve execveat exit exit_group pause restart_syscall rt_sigreturn sigreturn sigsuspend uprobe uretprobe vm86
        vm86old
    """.split(),
    "could change the machine if an argument were valid": """
        acct adjtimex clock_adjtime clock_adjtime64 clock_settime clock_settime64 delete_module finit_module init_module
        ioperm iopl kexec_file_load kexec_load kill mount mount_setattr move_mount msgget pidfd_send_signal pivot_root
        quotactl reboot rt_sigqueueinfo rt_tgsigqueueinfo semget setdomainname sethostname settimeofday shmget stime
        swapoff swapon syslog tgkill tkill umount umount2
    """.split(),
    "might replace the program's memory": """
        mmap mmap2 remap_file_pages
    """.split(),
    "printed by qemu 7.2 with other arguments": """
        futex semctl socket
    """.split(),
    "not printed by qemu, which handles the call itself": """
        riscv_flush_icache
    """.split(),
    "qemu 10 crashes when it prints the string argument": """
        fsopen fspick
    """.split(),
    # The tests pass a huge number as the size of the buffer, or as the number of groups. For some of these calls qemu 7.2
    # itself allocates memory of this size. Then the call fails with ENOMEM, or qemu crashes.
    "the count is too large for qemu 7.2": """
        getdents getdents64 getgroups getgroups32 sched_getaffinity sched_setaffinity setgroups setgroups32
    """.split(),
}


def chosen(oracle):
    return [call for call in read_oracle(oracle) if call.name in NAMES]


def left_out(oracle):
    """Returns a dictionary that maps each reason in LEFT_OUT to the names of the system calls. Each call must be in one of the
    two tables, NAMES and LEFT_OUT. Ends the script with an error if a call is in neither of them, or in both."""
    reasons = {name: reason for reason, names in LEFT_OUT.items() for name in names}
    twice = reasons.keys() & set(NAMES)
    if twice:
        sys.exit(f"{__file__}: error: {', '.join(sorted(twice))}: among the harmless calls and among those left out")
    why = {}
    for call in read_oracle(oracle):
        if call.name in NAMES:
            continue
        if call.name not in reasons:
            sys.exit(f"{call.row}: error: {call.name} is in {__file__} neither among the harmless calls nor among those left out")
        why.setdefault(reasons[call.name], []).append(call.name)
    return why


def word_bytes(oracle):
    arch = pathlib.Path(oracle).stem
    return MACHINES[arch].size if arch in MACHINES else {"i386": 4, "x86_64": 8}[arch]


def word(i, oracle, high=False):
    """Returns the value that the tests pass as argument i, or its upper 32 bits if `high` is true. The function wire_value(i)
    in wire.c returns the same value."""
    return int.from_bytes(bytes(0xa0 + 0x10 * i + byte for byte in range(8)), "little") >> (32 if high else 0) & (
        2**(8 * word_bytes(oracle)) - 1)


def words_of(call, oracle):
    """Returns a list with a pair (value, size in bytes) for each register or stack slot from which the kernel takes an
    argument. Element i has the value word(i)."""
    return [(word(i, oracle), width) for i, (_, width) in enumerate(typed_words_of(call, oracle))]


# The pair (value, size in bytes) that typed_words_of() adds to its list for a register that the kernel ignores.
PADDING = 0, 4


def has_padding(oracle):
    """True if a 64-bit argument in two registers begins in a register with an even number."""
    arch = pathlib.Path(oracle).stem
    return arch in MACHINES and MACHINES[arch].aligned


def typed_words_of(call, oracle):
    """Returns a list of pairs as words_of() does. In the list of words_of(), register i has the value word(i). In this list,
    argument i of the C prototype has the value word(i). If a register has 32 bits, a 64-bit argument takes two elements of the
    list: its lower half, then its upper half."""
    words = []
    for i, width in enumerate(call.bytes):
        if width > word_bytes(oracle):
            if len(words) % 2 and has_padding(oracle):
                words.append(PADDING)
            words += [(word(i, oracle), 4), (word(i, oracle, high=True), 4)]
        else:
            words.append((word(i, oracle), width))
    return words
