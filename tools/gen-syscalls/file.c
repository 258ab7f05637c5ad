/* SPDX-License-Identifier: MIT */
/* Reads and writes whole files. */
#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * Maximum size of an input file in bytes: 64 MiB, enough for two million rows. A larger input is a
 * mistake, or a device that never ends.
 */
enum { LARGEST_INPUT = 1 << 26 };

static int read_all(int fd, struct buffer *out)
{
	while (out->len <= LARGEST_INPUT) {
		buffer_reserve(out, 1 << 16);

		ssize_t got = read(fd, out->at + out->len, out->room - out->len);

		if (got == 0)
			return 0;
		if (got > 0)
			out->len += (size_t)got;
		else if (errno != EINTR)
			return errno;
	}
	return EFBIG;
}

int read_whole(const char *path, struct buffer *out)
{
	if (!strcmp(path, "-"))
		return read_all(STDIN_FILENO, out);

	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return errno;

	int error = read_all(fd, out);

	close(fd);
	return error;
}

/*
 * Writes all bytes to the descriptor fd, and closes fd. Returns 0, or the error number of the first
 * error.
 */
static int write_and_close(int fd, const struct buffer *bytes)
{
	size_t done = 0;
	int error = 0;

	while (done < bytes->len && !error) {
		ssize_t put = write(fd, bytes->at + done, bytes->len - done);

		if (put >= 0)
			done += (size_t)put;
		else if (errno != EINTR)
			error = errno;
	}
	/* close() may report the error of an earlier write(), such as a full disk. */
	if (close(fd) && !error)
		error = errno;
	return error;
}

/*
 * Returns the permissions for a new file. If the new file replaces an old file, `old` is the status
 * of the old file, and the permissions are the same. If `old` is NULL, the permissions are 0666
 * without the bits in the umask.
 */
static mode_t permissions(const struct stat *old)
{
	if (old)
		return old->st_mode & 0777;

	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

/*
 * Blocks all signals that can be blocked, so that none of them ends the program while it writes a
 * file. Saves the old signal mask in *before. The kernel sends SIGXFSZ if a file grows too large.
 * Ignores this signal, because a blocked SIGXFSZ would end the program when the old mask is
 * restored.
 */
static void block_signals(sigset_t *before)
{
	sigset_t every;

	signal(SIGXFSZ, SIG_IGN);
	sigfillset(&every);
	sigprocmask(SIG_BLOCK, &every, before);
}

/* Returns `path` with its last component replaced by `name`. The caller frees the result. */
static char *path_beside(const char *path, const char *name)
{
	struct buffer whole = { 0 };

	buffer_add(&whole, path, (size_t)(base_name(path) - path));
	buffer_puts(&whole, name);
	return buffer_take(&whole);
}

/*
 * Creates or replaces the file `target`. `old` is the status of the file to replace, or NULL.
 * Writes a temporary file in the same folder, and then renames the temporary file to `target`. The
 * temporary name is short and does not contain `target`, because a longer name could exceed the
 * limit for names. Returns 0 or an error number.
 */
static int replace(const char *target, const struct stat *old, const struct buffer *bytes)
{
	sigset_t before;
	int error = 0;
	char *temporary = path_beside(target, ".gen.XXXXXX");

	block_signals(&before);

	int fd = mkstemp(temporary);

	if (fd < 0) {
		error = errno;
	} else {
		if (fchmod(fd, permissions(old)))
			error = errno;

		int written = write_and_close(fd, bytes);

		if (!error)
			error = written;
		if (!error && rename(temporary, target))
			error = errno;
		if (error)
			unlink(temporary);
	}
	sigprocmask(SIG_SETMASK, &before, NULL);
	free(temporary);
	return error;
}

/*
 * Follows symbolic links, beginning with `link`, until it finds a path that does not exist. Returns
 * this path, which the caller frees. If there are too many links, returns NULL and sets errno.
 */
static char *missing_target(const char *link)
{
	enum { MOST_LINKS = 40 };	/* the kernel also follows at most 40 links */
	char *path = strdup(link);

	for (int i = 0; path && i < MOST_LINKS; i++) {
		char to[PATH_MAX];
		ssize_t len = readlink(path, to, sizeof(to) - 1);
		char *next;

		if (len < 0)	/* `path` is not a link: the caller creates `path` */
			return path;
		to[len] = '\0';
		next = *to == '/' ? strdup(to) : path_beside(path, to);
		free(path);
		path = next;
	}
	if (!path)
		out_of_memory();
	free(path);
	errno = ELOOP;
	return NULL;
}

int write_whole(const char *path, const struct buffer *bytes)
{
	struct stat status, standard;

	if (!strcmp(path, "-"))
		return write_and_close(STDOUT_FILENO, bytes);

	/*
	 * If lstat() fails, the file usually does not exist, and replace() creates it. If lstat()
	 * fails for another reason, replace() fails for the same reason and returns the error
	 * number.
	 */
	if (lstat(path, &status))
		return replace(path, NULL, bytes);
	if (stat(path, &status)) {
		char *target = errno == ENOENT ? missing_target(path) : NULL;
		int error = target ? replace(target, NULL, bytes) : errno;

		free(target);
		return error;
	}
	/*
	 * If `path` is the file that is open as standard output (such as /dev/stdout), write to the
	 * open file. Do not replace this file, because the shell may write more to it.
	 */
	if (!fstat(STDOUT_FILENO, &standard) && standard.st_dev == status.st_dev &&
	    standard.st_ino == status.st_ino)
		return write_and_close(STDOUT_FILENO, bytes);
	if (!S_ISREG(status.st_mode)) {
		int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);

		return fd < 0 ? errno : write_and_close(fd, bytes);
	}

	/* If `path` is a symbolic link, replace the file to which the link points, not the link. */
	char *target = realpath(path, NULL);

	if (!target)
		return errno;

	int error = replace(target, &status, bytes);

	free(target);
	return error;
}

/*
 * Creates all files in the folder. `folder` is an open descriptor. Returns the number of files that
 * were created. After an error, stores the error number in *error. The last created file may then
 * be incomplete.
 */
static size_t write_files(int folder, const struct folder *files, int *error)
{
	for (size_t i = 0; i < files->count; i++) {
		int fd = openat(folder, files->files[i].name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

		*error = fd < 0 ? errno : write_and_close(fd, &files->files[i].text);
		if (*error)
			return i + (fd >= 0);
	}
	return files->count;
}

int write_folder(const char *path, const struct folder *folder)
{
	sigset_t before;
	int error = 0;

	block_signals(&before);
	if (mkdir(path, 0777)) {
		error = errno;
	} else {
		int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		size_t written = 0;

		if (fd < 0)
			error = errno;
		else
			written = write_files(fd, folder, &error);
		while (error && written)
			unlinkat(fd, folder->files[--written].name, 0);
		if (fd >= 0)
			close(fd);
		if (error)
			rmdir(path);
	}
	sigprocmask(SIG_SETMASK, &before, NULL);
	return error;
}

struct buffer *folder_add(struct folder *folder, const char *before, struct span name, const char *after)
{
	struct buffer whole = { 0 };

	buffer_puts(&whole, before);
	buffer_add_span(&whole, name);
	buffer_puts(&whole, after);
	folder->files = grow(folder->files, folder->count, &folder->room, sizeof(*folder->files));
	folder->files[folder->count] = (struct named_text){ .name = buffer_take(&whole) };
	return &folder->files[folder->count++].text;
}

/* Returns the path "FOLDER/NAME", followed by the text `after`. The caller frees the result. */
static char *path_in(const char *folder, const char *name, const char *after)
{
	struct buffer path = { 0 };

	buffer_puts(&path, folder);
	buffer_puts(&path, "/");
	buffer_puts(&path, name);
	buffer_puts(&path, after);
	return buffer_take(&path);
}

/* A file that write_files_in() creates or replaces. */
struct replacement {
	char *name;		/* path of the file */
	char *new_name;		/* path of the new file, until it is renamed to `name` */
	char *old_name;		/* a second path of the old file, until all files have been replaced */
	int no_old_name;	/* why old_name does not exist: an error number, or 0 if it exists */
};

/*
 * Renames each new_name to `name`. Returns 0 or an error number. After an error, *at is the index of
 * the file that caused the error, and the old files are there again. A file that did not exist
 * before does not exist again. A file system without hard links is an exception: link() fails, so
 * there the new files stay.
 */
static int rename_files(struct replacement *files, size_t count, size_t *at)
{
	int error = 0;

	for (size_t i = 0; i < count; i++)
		files[i].no_old_name = link(files[i].name, files[i].old_name) ? errno : 0;
	for (*at = 0; *at < count; ++*at) {
		if (rename(files[*at].new_name, files[*at].name)) {
			error = errno;
			break;
		}
	}
	for (size_t i = 0; error && i < *at; i++) {
		if (!files[i].no_old_name)
			rename(files[i].old_name, files[i].name);
		else if (files[i].no_old_name == ENOENT)
			unlink(files[i].name);
	}
	for (size_t i = 0; i < count; i++)
		if (!files[i].no_old_name)
			unlink(files[i].old_name);
	return error;
}

int write_files_in(const char *path, const struct folder *folder, size_t *at)
{
	struct replacement *files = allocate(folder->count, sizeof(*files));
	struct stat status;
	sigset_t before;
	size_t made = 0;
	int error = 0;

	for (size_t i = 0; i < folder->count; i++) {
		files[i].name = path_in(path, folder->files[i].name, "");
		files[i].new_name = path_in(path, folder->files[i].name, ".XXXXXX");
		files[i].old_name = path_in(path, folder->files[i].name, ".XXXXXX.old");
	}
	block_signals(&before);
	*at = folder->count;
	if (stat(path, &status))
		error = errno;
	else if (!S_ISDIR(status.st_mode))
		error = ENOTDIR;
	while (!error && made < folder->count) {
		*at = made;

		int fd = mkstemp(files[made].new_name);

		if (fd < 0) {
			error = errno;
			break;
		}
		/* mkstemp() has replaced XXXXXX. Use the same characters for the other name. */
		memcpy(files[made].old_name, files[made].new_name, strlen(files[made].new_name));
		error = fchmod(fd, permissions(NULL)) ? errno : 0;

		int written = write_and_close(fd, &folder->files[made++].text);

		if (!error)
			error = written;
	}
	if (!error)
		error = rename_files(files, folder->count, at);
	while (error && made)
		unlink(files[--made].new_name);
	sigprocmask(SIG_SETMASK, &before, NULL);
	for (size_t i = 0; i < folder->count; i++) {
		free(files[i].name);
		free(files[i].new_name);
		free(files[i].old_name);
	}
	free(files);
	return error;
}

void folder_free(struct folder *folder)
{
	for (size_t i = 0; i < folder->count; i++) {
		free(folder->files[i].name);
		buffer_free(&folder->files[i].text);
	}
	free(folder->files);
	*folder = (struct folder){ 0 };
}

bool same_file(const char *a, const char *b)
{
	struct stat one, two;

	return !stat(a, &one) && !stat(b, &two) && S_ISREG(one.st_mode) &&
	       one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}
