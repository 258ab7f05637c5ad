/* SPDX-License-Identifier: MIT */
/* init_module(2) */
#include <ring3/linux.h>
#include <ring3/sys.h>

int init_module(void *module_image, unsigned long len, const char *param_values)
{
	return sys_init_module(module_image, len, param_values);
}
