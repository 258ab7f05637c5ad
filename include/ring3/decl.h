/* SPDX-License-Identifier: MIT */
/* <ring3/decl.h>: what the generated <ring3/sys.h> and <ring3/raw.h> stand on: types, and <bits/decl.h>. */
#ifndef RING3_DECL_H
#define RING3_DECL_H

#include <sys/types.h>

#define __NEED_uint32_t
#define __NEED_uint64_t
#include <bits/alltypes.h>
#include <bits/decl.h>

/* What the generator has no word for: the compiler must know that this comes back twice. */
__RING3_BEGIN_DECLS
__RING3_RETURNS_TWICE pid_t sys_vfork(void) __RING3_STUB(vfork);
__RING3_END_DECLS

#endif
