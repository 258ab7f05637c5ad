/* SPDX-License-Identifier: MIT */
/* The architecture's requests of ptrace(2): none for most. */
