/* SPDX-License-Identifier: MIT */
/* __faccessat: faccessat under a name that no program has. */
#ifndef RING3_ACCESS_H
#define RING3_ACCESS_H

int __faccessat(int dirfd, const char *pathname, int mode, int flags);

#endif
