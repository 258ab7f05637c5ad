/* SPDX-License-Identifier: MIT */
/* gen-syscalls check: a table and a list against each other. */
#ifndef CHECK_H
#define CHECK_H

#include "reading/linux.h"
#include "reading/list.h"

/*
 * Warn of rows without a prototype, of prototypes without a row and of those whose row has no entry
 * point; note gaps in the numbers that Linux does not have, and its calls that are left out. Rows
 * that --add added are reported in add_diag.
 */
void check_calls(const struct table *table, const struct list *list,
		 const struct linux_tables *tables, const struct span_list *abis,
		 struct diag *table_diag, struct diag *list_diag, struct diag *add_diag);

#endif
