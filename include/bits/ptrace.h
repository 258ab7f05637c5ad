/* SPDX-License-Identifier: MIT */
/* Requests of ptrace(2) that only this architecture has. Empty on most architectures. */
