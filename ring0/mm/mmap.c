/* SPDX-License-Identifier: MIT */
/* What is mapped where in a program's addresses: mmap() and its kin. Linux: mm/mmap.c, mprotect.c, madvise.c. */
#include <fcntl.h>
#include <fs.h>
#include <sys/mman.h>
#include <syscalls.h>

/* The area that has the address, or NULL. */
struct vm_area_struct *vma_lookup(struct mm_struct *mm, unsigned long address)
{
	for (int i = 0; i < mm->map_count; i++)
		if (address >= mm->mmap[i].start && address < mm->mmap[i].end)
			return &mm->mmap[i];
	return NULL;
}

/* Two neighbours that are zeros at first, and have the same protection, are one. */
static bool can_merge(const struct vm_area_struct *a, const struct vm_area_struct *b)
{
	return a->end == b->start && a->prot == b->prot && !a->shared && !b->shared && !a->inode && !b->inode;
}

/* Puts an area in its place; its addresses are free. Takes over the reference to the inode. */
int insert_vma(struct mm_struct *mm, struct vm_area_struct area)
{
	int i = 0;

	while (i < mm->map_count && mm->mmap[i].start < area.start)
		i++;
	if (i && can_merge(&mm->mmap[i - 1], &area)) {
		mm->mmap[i - 1].end = area.end;
		return 0;
	}
	if (mm->map_count == MAX_MAP_COUNT)
		return -ENOMEM;
	memmove(&mm->mmap[i + 1], &mm->mmap[i], (size_t)(mm->map_count++ - i) * sizeof(area));
	mm->mmap[i] = area;
	return 0;
}

/* Makes the address a border between areas. */
static int split_vma(struct mm_struct *mm, unsigned long address)
{
	struct vm_area_struct *vma = vma_lookup(mm, address), upper;
	int i;

	if (!vma || vma->start == address)
		return 0;
	if (mm->map_count == MAX_MAP_COUNT)
		return -ENOMEM;
	upper = *vma;
	upper.offset += address - vma->start;
	upper.start = vma->end = address;
	if (upper.inode)
		igrab(upper.inode);
	i = (int)(vma - mm->mmap) + 1;
	memmove(&mm->mmap[i + 1], &mm->mmap[i], (size_t)(mm->map_count++ - i) * sizeof(upper));
	mm->mmap[i] = upper;
	return 0;
}

int do_munmap(struct mm_struct *mm, unsigned long start, unsigned long length)
{
	unsigned long end = start + PAGE_ALIGN(length);
	int i = 0;

	if (split_vma(mm, start) || split_vma(mm, end))
		return -ENOMEM;
	while (i < mm->map_count) {
		struct vm_area_struct *vma = &mm->mmap[i];

		if (vma->end <= start || vma->start >= end) {
			i++;
			continue;
		}
		zap_page_range(mm, vma->start, vma->end);
		if (vma->inode)
			iput(vma->inode);
		memmove(vma, vma + 1, (size_t)(--mm->map_count - i) * sizeof(*vma));
	}
	return 0;
}

static bool range_is_free(const struct mm_struct *mm, unsigned long start, unsigned long length)
{
	for (int i = 0; i < mm->map_count; i++)
		if (mm->mmap[i].start < start + length && mm->mmap[i].end > start)
			return false;
	return true;
}

/* The hint, if it is free; else the highest free range below the stack. Returns an address or -ENOMEM. */
static unsigned long get_unmapped_area(const struct mm_struct *mm, unsigned long hint, unsigned long length,
				       unsigned long flags)
{
	unsigned long top = mm->task_size - STACK_SIZE - (1ul << 20);

	hint = PAGE_ALIGN(hint);
	if (hint >= MMAP_MIN_ADDR && hint <= mm->task_size - length && range_is_free(mm, hint, length))
		return hint;
	if (in_ia32_syscall())
		top = min(top, 0xfff00000);
	if (flags & MAP_32BIT)
		top = min(top, 0x80000000);
	for (int i = mm->map_count - 1; i >= 0; i--) {
		const struct vm_area_struct *vma = &mm->mmap[i];

		if (vma->end <= top && top - vma->end >= length)
			return top - length;
		top = min(top, vma->start);
	}
	return top >= MMAP_MIN_ADDR + length ? top - length : (unsigned long)-ENOMEM;
}

/* Where a mapping goes: with MAP_FIXED where the caller says, in the place of what is there. */
static unsigned long place_mapping(struct mm_struct *mm, unsigned long addr, unsigned long len, unsigned long flags)
{
	if (!(flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)))
		return get_unmapped_area(mm, addr, len, flags);
	if (addr > mm->task_size - len)
		return (unsigned long)-ENOMEM;
	if (addr & (PAGE_SIZE - 1))
		return (unsigned long)-EINVAL;
	if (addr < MMAP_MIN_ADDR)
		return (unsigned long)-EPERM;
	if ((flags & MAP_FIXED_NOREPLACE) && !range_is_free(mm, addr, len))
		return (unsigned long)-EEXIST;
	return do_munmap(mm, addr, len) ? (unsigned long)-ENOMEM : addr;
}

/* May the file be mapped so? Writing to a file through its mapping is not there: -ENODEV. */
static int check_file(const struct file *file, unsigned long prot, unsigned long flags)
{
	if ((file->flags & O_ACCMODE) == O_WRONLY)
		return -EACCES;
	if ((flags & MAP_TYPE) == MAP_SHARED && (prot & PROT_WRITE))
		return (file->flags & O_ACCMODE) == O_RDWR ? -ENODEV : -EACCES;
	return file->fop == &file_fops ? 0 : -ENODEV;
}

static long map_area(struct mm_struct *mm, struct vm_area_struct area, unsigned long addr, unsigned long len,
		     unsigned long flags)
{
	int error;

	area.start = place_mapping(mm, addr, len, flags);
	if (IS_ERR(area.start))
		return (long)area.start;
	area.end = area.start + len;
	error = insert_vma(mm, area);
	if (error)
		return error;
	if (area.inode)
		igrab(area.inode);
	if (area.shared && populate(mm, area.start, area.end)) {
		do_munmap(mm, area.start, len);
		return -ENOMEM;
	}
	return (long)area.start;
}

static long do_mmap(unsigned long addr, unsigned long len, unsigned long prot, unsigned long flags, unsigned int fd,
		    uint64_t offset)
{
	struct vm_area_struct area = { .prot = prot & (PROT_READ | PROT_WRITE | PROT_EXEC) };
	struct file *file = flags & MAP_ANONYMOUS ? NULL : fget(fd);
	unsigned long type = flags & MAP_TYPE, size = PAGE_ALIGN(len);
	long result = 0;

	if (!(flags & MAP_ANONYMOUS) && !file)
		return -EBADF;
	if (!len)
		result = -EINVAL;
	else if (!size || size > current->mm->task_size || size / PAGE_SIZE > nr_pages || offset >> 31)
		result = -ENOMEM;
	else if (type != MAP_PRIVATE && type != MAP_SHARED)
		result = -EINVAL;
	else if (file)
		result = check_file(file, prot, flags);
	if (!result) {
		area.inode = file ? file->inode : NULL;
		area.offset = file ? (unsigned long)offset : 0;
		area.shared = type == MAP_SHARED && !file;
		result = map_area(current->mm, area, addr, size, flags);
	}
	if (file)
		fput(file);
	return result;
}

/* x86_64: the offset in bytes. */
SYSCALL_DEFINE6(mmap, unsigned long, addr, unsigned long, len, unsigned long, prot, unsigned long, flags, unsigned int, fd,
		unsigned long, offset)
{
	return offset & (PAGE_SIZE - 1) ? -EINVAL : do_mmap(addr, len, prot, flags, fd, offset);
}

/* i386's mmap2: the offset in pages of 4096 bytes, to reach beyond 4 GiB. */
SYSCALL_DEFINE6(mmap_pgoff, unsigned long, addr, unsigned long, len, unsigned long, prot, unsigned long, flags,
		unsigned int, fd, unsigned long, pgoff)
{
	return do_mmap(addr, len, prot, flags, fd, (uint64_t)pgoff << PAGE_SHIFT);
}

SYSCALL_DEFINE2(munmap, unsigned long, addr, size_t, len)
{
	unsigned long end = current->mm->task_size;

	if (addr & (PAGE_SIZE - 1) || !len || len > end || addr > end - len)
		return -EINVAL;
	return do_munmap(current->mm, addr, len);
}

/* Calls change(vma) for the areas of a range, which has borders at its ends; -ENOMEM if a part is not mapped. */
static long for_each_vma(unsigned long start, unsigned long end, void (*change)(struct vm_area_struct *, unsigned int),
			 unsigned int argument)
{
	for (unsigned long at = start; at < end;) {
		struct vm_area_struct *vma = vma_lookup(current->mm, at);

		if (!vma)
			return -ENOMEM;
		change(vma, argument);
		at = vma->end;
	}
	return 0;
}

static void set_prot(struct vm_area_struct *vma, unsigned int prot)
{
	vma->prot = prot & (PROT_READ | PROT_WRITE | PROT_EXEC);
	change_protection(current->mm, vma->start, vma->end);
}

/* MADV_DONTNEED: an area begins anew. Other advice is only noted. */
static void forget_pages(struct vm_area_struct *vma, unsigned int advice)
{
	if (advice == MADV_DONTNEED && !vma->shared)
		zap_page_range(current->mm, vma->start, vma->end);
}

/* Whether the range is one at all; *end is its end. */
static long check_range(unsigned long start, size_t len, unsigned long *end)
{
	*end = start + PAGE_ALIGN(len);
	if (start & (PAGE_SIZE - 1))
		return -EINVAL;
	return *end < start || (len && !PAGE_ALIGN(len)) ? -ENOMEM : 0;
}

static long change_range(unsigned long start, unsigned long end, void (*change)(struct vm_area_struct *, unsigned int),
			 unsigned int argument)
{
	if (start == end)
		return 0;
	if (split_vma(current->mm, start) || split_vma(current->mm, end))
		return -ENOMEM;
	return for_each_vma(start, end, change, argument);
}

SYSCALL_DEFINE3(mprotect, unsigned long, start, size_t, len, unsigned long, prot)
{
	unsigned long end;
	long error = check_range(start, len, &end);

	if (!error && start != end && (prot & ~(unsigned long)(PROT_READ | PROT_WRITE | PROT_EXEC)))
		error = -EINVAL;
	return error ? error : change_range(start, end, set_prot, (unsigned int)prot);
}

SYSCALL_DEFINE3(madvise, unsigned long, start, size_t, len, int, advice)
{
	unsigned long end;
	bool known = advice >= MADV_NORMAL && advice <= MADV_DONTNEED;

	if (!known || check_range(start, len, &end))
		return -EINVAL;
	return change_range(start, end, forget_pages, (unsigned int)advice);
}

/* Returns where the heap ends: the new end, or the old one if it cannot be moved. */
SYSCALL_DEFINE1(brk, unsigned long, brk)
{
	struct mm_struct *mm = current->mm;
	unsigned long old = PAGE_ALIGN(mm->brk), new = PAGE_ALIGN(brk);

	if (brk < mm->start_brk || brk > mm->task_size || (new - mm->start_brk) / PAGE_SIZE > nr_pages)
		return (long)mm->brk;
	if (new < old && do_munmap(mm, new, old - new))
		return (long)mm->brk;
	if (new > old) {
		struct vm_area_struct area = { .start = old, .end = new, .prot = PROT_READ | PROT_WRITE };

		if (!range_is_free(mm, old, new - old) || insert_vma(mm, area))
			return (long)mm->brk;
	}
	mm->brk = brk;
	return (long)brk;
}
