/* SPDX-License-Identifier: MIT */
/* The requests of ptrace(2) that are an architecture's own: most have none. */
