/* SPDX-License-Identifier: MIT */
/* The architecture's own requests of ptrace(2): most architectures have none. */
