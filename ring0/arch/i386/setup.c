/* SPDX-License-Identifier: MIT */
/* Reads the information that a multiboot 1 boot loader passes. Multiboot 1, section 3.3. */
#include <mm.h>
#include <setup.h>

struct multiboot_info {
	uint32_t flags, mem_lower, mem_upper;	/* mem_upper: KiB of memory above 1 MiB */
	uint32_t boot_device, cmdline, mods_count, mods_addr;
};

struct multiboot_module {
	uint32_t start, end, string, reserved;
};

void read_boot_info(unsigned long info)
{
	const struct multiboot_info *multiboot = __va(info);
	const struct multiboot_module *module = __va(multiboot->mods_addr);
	const char *line = __va(multiboot->cmdline);

	boot_params.memory_end = ((unsigned long)multiboot->mem_upper + 1024) << 10;
	if (multiboot->mods_count) {
		boot_params.initrd = module->start;
		boot_params.initrd_end = module->end;
	}
	while (*line && *line != ' ')	/* skips the kernel's name */
		line++;
	line += *line == ' ';
	memcpy(boot_params.command_line, line, min(strlen(line), COMMAND_LINE_SIZE - 1));
}
