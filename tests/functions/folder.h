/* SPDX-License-Identifier: MIT */
/*
 * Defines remove_folder, which deletes a folder of test files without starting another program. On
 * a machine with too many processes the program rm could not start.
 */
#ifndef FOLDER_H
#define FOLDER_H

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/*
 * Deletes a folder and all files in it. Fails the test if a file cannot be deleted. Include test.h
 * before this header.
 */
static inline void remove_folder(const char *path)
{
	DIR *folder = opendir(path);
	struct dirent *entry;
	char below[4096];

	if (!folder)
		fail_msg("%s: %s", path, strerror(errno));
	while ((entry = readdir(folder))) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		snprintf(below, sizeof below, "%s/%s", path, entry->d_name);
		if (remove(below) && (errno == ENOTEMPTY || errno == EEXIST))
			remove_folder(below);
	}
	closedir(folder);
	if (remove(path))
		fail_msg("%s: %s", path, strerror(errno));
}

#endif
