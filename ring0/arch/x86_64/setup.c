/* SPDX-License-Identifier: MIT */
/* Reads what qemu passes by Xen's boot protocol PVH. Xen: public/arch-x86/hvm/start_info.h. */
#include <mm.h>
#include <setup.h>

struct hvm_start_info {
	uint32_t magic, version, flags, nr_modules;
	uint64_t modlist_paddr, cmdline_paddr, rsdp_paddr, memmap_paddr;
	uint32_t memmap_entries, reserved;
};

struct hvm_modlist_entry {
	uint64_t paddr, size, cmdline_paddr, reserved;
};

struct hvm_memmap_table_entry {
	uint64_t addr, size;
	uint32_t type, reserved;	/* type 1: memory */
};

void read_boot_info(unsigned long info)
{
	const struct hvm_start_info *start = __va(info);
	const struct hvm_modlist_entry *module = __va(start->modlist_paddr);
	const struct hvm_memmap_table_entry *range = __va(start->memmap_paddr);
	const char *line = __va(start->cmdline_paddr);

	for (unsigned int i = 0; i < start->memmap_entries; i++)
		if (range[i].type == 1 && range[i].addr == 0x100000)
			boot_params.memory_end = 0x100000 + range[i].size;
	if (start->nr_modules) {
		boot_params.initrd = module->paddr;
		boot_params.initrd_end = module->paddr + module->size;
	}
	if (start->cmdline_paddr)
		memcpy(boot_params.command_line, line, min(strlen(line), COMMAND_LINE_SIZE - 1));
}
