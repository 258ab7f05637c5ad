/* SPDX-License-Identifier: MIT */
/* Pipes. Writers put bytes into a ring buffer, and readers take them out. Linux: fs/pipe.c. */
#include <fcntl.h>
#include <fs.h>
#include <sched.h>
#include <signal.h>
#include <sys/stat.h>
#include <syscalls.h>
#include <uaccess.h>

#define PIPE_SIZE	65536ul
#define PIPE_BUF	4096	/* a write of at most this many bytes is atomic */

/* Copies to the ring buffer at `at` (if writes) or from it, up to its end. Returns bytes copied. */
static size_t copy_piece(struct inode *pipe, unsigned long at, char __user *buf, size_t count,
			 bool writes)
{
	size_t n = min(count, PIPE_SIZE - at % PIPE_SIZE);
	char *data = pipe->data + at % PIPE_SIZE;

	return n - (writes ? copy_from_user(data, buf, n) : copy_to_user(buf, data, n));
}

static ssize_t pipe_read(struct file *file, char __user *buf, size_t count)
{
	struct inode *pipe = file->inode;
	size_t done = 0, n;

	if (!count)
		return 0;
	while (!pipe->size) {
		if (!pipe->writers)
			return 0;
		if (file->flags & O_NONBLOCK)
			return -EAGAIN;
		if (sleep_on(pipe))
			return -EINTR;
	}
	while (done < count && pipe->size) {
		n = copy_piece(pipe, pipe->head, buf + done, min(count - done, pipe->size), false);
		if (!n)
			break;
		pipe->head += n;
		pipe->size -= n;
		done += n;
	}
	wake_up(pipe);
	return done ? (ssize_t)done : -EFAULT;
}

/* Waits until `wanted` bytes are free. If no reader exists, sends SIGPIPE. Returns 0 or -errno. */
static int wait_for_room(struct file *file, size_t wanted)
{
	struct inode *pipe = file->inode;

	for (;;) {
		if (!pipe->readers) {
			send_sig(SIGPIPE, current);
			return -EPIPE;
		}
		if (PIPE_SIZE - pipe->size >= wanted)
			return 0;
		if (file->flags & O_NONBLOCK)
			return -EAGAIN;
		if (sleep_on(pipe))
			return -EINTR;
	}
}

static ssize_t pipe_write(struct file *file, const char __user *buf, size_t count)
{
	struct inode *pipe = file->inode;
	size_t done = 0, n;

	while (done < count) {
		int error = wait_for_room(file, count <= PIPE_BUF ? count : 1);

		if (error)
			return done ? (ssize_t)done : error;
		while (done < count && pipe->size < PIPE_SIZE) {
			n = min(count - done, PIPE_SIZE - pipe->size);
			n = copy_piece(pipe, pipe->head + pipe->size, (char __user *)buf + done, n,
				       true);
			if (!n) {
				wake_up(pipe);
				return done ? (ssize_t)done : -EFAULT;
			}
			pipe->size += n;
			done += n;
		}
		wake_up(pipe);
	}
	return (ssize_t)done;
}

static void pipe_release(struct file *file)
{
	if (file->flags & O_WRONLY)
		file->inode->writers--;
	else
		file->inode->readers--;
	wake_up(file->inode);
}

const struct file_operations pipe_fops = {
	.read = pipe_read, .write = pipe_write, .release = pipe_release,
};

/* Creates a pipe and two open files: its read end and its write end. Returns 0 or -ENFILE. */
static int create_pipe(struct file *ends[2], unsigned int flags)
{
	struct inode *pipe __free(iput) = new_inode(S_IFIFO | 0600, &pipe_fops);

	if (!pipe || inode_resize(pipe, PIPE_SIZE))
		return -ENFILE;
	pipe->size = 0;
	pipe->nlink = 1;
	ends[0] = open_inode(pipe, flags);
	ends[1] = open_inode(pipe, flags | O_WRONLY);
	pipe->readers = pipe->writers = 1;
	if (ends[0] && ends[1])
		return 0;
	fput(ends[0]);
	fput(ends[1]);
	return -ENFILE;
}

static long do_pipe2(int __user *fildes, unsigned int flags)
{
	struct file *ends[2];
	int fd[2];

	if (flags & ~(unsigned int)(O_CLOEXEC | O_NONBLOCK | O_DIRECT))
		return -EINVAL;
	if (create_pipe(ends, flags & O_NONBLOCK))
		return -ENFILE;
	fd[0] = fd_install(ends[0], 0, flags & O_CLOEXEC);
	fd[1] = fd_install(ends[1], 0, flags & O_CLOEXEC);
	if (fd[0] >= 0 && fd[1] >= 0 && !copy_to_user(fildes, fd, sizeof(fd)))
		return 0;
	close_fd((unsigned int)fd[0]);		/* if fd[0] is an error, close_fd() does nothing */
	close_fd((unsigned int)fd[1]);
	return fd[0] < 0 || fd[1] < 0 ? -EMFILE : -EFAULT;
}

SYSCALL_DEFINE1(pipe, int __user *, fildes)
{
	return do_pipe2(fildes, 0);
}

SYSCALL_DEFINE2(pipe2, int __user *, fildes, unsigned int, flags)
{
	return do_pipe2(fildes, flags);
}
