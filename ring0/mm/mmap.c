/* SPDX-License-Identifier: MIT */
/* mmap(), munmap(), mprotect(), madvise() and brk(). Linux: mm/mmap.c, mprotect.c, madvise.c. */
#include <fcntl.h>
#include <fs.h>
#include <sys/mman.h>
#include <syscalls.h>
#include <uaccess.h>

/* Returns the vm_area_struct that contains the address, or NULL. */
struct vm_area_struct *vma_lookup(struct mm_struct *mm, unsigned long address)
{
	for (int i = 0; i < mm->map_count; i++)
		if (address >= mm->mmap[i].start && address < mm->mmap[i].end)
			return &mm->mmap[i];
	return NULL;
}

/* True if a and b can become one area: b starts at a's end, same prot, no file, not shared. */
static bool can_merge(const struct vm_area_struct *a, const struct vm_area_struct *b)
{
	return a->end == b->start && a->prot == b->prot && !a->shared && !b->shared &&
	       !a->inode && !b->inode;
}

/* Inserts area into mm->mmap at index i. Returns 0, or -ENOMEM if the array is full. */
static int insert_at(struct mm_struct *mm, int i, struct vm_area_struct area)
{
	if (mm->map_count == MAX_MAP_COUNT)
		return -ENOMEM;
	memmove(&mm->mmap[i + 1], &mm->mmap[i], (size_t)(mm->map_count++ - i) * sizeof(area));
	mm->mmap[i] = area;
	if (area.inode)
		igrab(area.inode);
	return 0;
}

/* Adds area to mm with a reference to its inode. The range must be free. Returns 0 or -ENOMEM. */
int insert_vma(struct mm_struct *mm, struct vm_area_struct area)
{
	int i = 0;

	while (i < mm->map_count && mm->mmap[i].start < area.start)
		i++;
	if (!i || !can_merge(&mm->mmap[i - 1], &area))
		return insert_at(mm, i, area);
	mm->mmap[i - 1].end = area.end;
	return 0;
}

/* Splits the vm_area_struct at address into two. Returns 0, or -ENOMEM if mmap[] is full. */
static int split_vma(struct mm_struct *mm, unsigned long address)
{
	struct vm_area_struct *vma = vma_lookup(mm, address), upper;

	if (!vma || vma->start == address)
		return 0;
	upper = *vma;
	upper.offset += address - vma->start;
	upper.start = address;
	if (insert_at(mm, (int)(vma - mm->mmap) + 1, upper))
		return -ENOMEM;
	vma->end = address;
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
		iput(vma->inode);
		memmove(vma, vma + 1, (size_t)(--mm->map_count - i) * sizeof(*vma));
	}
	return 0;
}

bool range_is_free(const struct mm_struct *mm, unsigned long start, unsigned long length)
{
	for (int i = 0; i < mm->map_count; i++)
		if (mm->mmap[i].start < start + length && mm->mmap[i].end > start)
			return false;
	return true;
}

/* Returns the address of `length` free bytes: hint if possible, else the highest, or -ENOMEM. */
static unsigned long get_unmapped_area(const struct mm_struct *mm, unsigned long hint,
				       unsigned long length, unsigned long flags)
{
	unsigned long top = mm->task_size - STACK_SIZE - (1ul << 20);

	hint = PAGE_ALIGN(hint);
	if (hint >= MMAP_MIN_ADDR && hint <= mm->task_size - length &&
	    range_is_free(mm, hint, length))
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

/* Returns the address for a new mapping, or -errno. For MAP_FIXED, unmaps the range at addr. */
static unsigned long place_mapping(struct mm_struct *mm, unsigned long addr, unsigned long len,
				   unsigned long flags)
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

/* Returns 0 if file can be mapped, else -errno. A shared mapping of a file cannot be writable. */
static int check_file(const struct file *file, unsigned long prot, unsigned long flags)
{
	if ((file->flags & O_ACCMODE) == O_WRONLY)
		return -EACCES;
	if ((flags & MAP_TYPE) == MAP_SHARED && (prot & PROT_WRITE))
		return (file->flags & O_ACCMODE) == O_RDWR ? -ENODEV : -EACCES;
	return file->fop == &file_fops ? 0 : -ENODEV;
}

static long map_area(struct mm_struct *mm, struct vm_area_struct area, unsigned long addr,
		     unsigned long len, unsigned long flags)
{
	area.start = place_mapping(mm, addr, len, flags);
	if (IS_ERR(area.start))
		return (long)area.start;
	area.end = area.start + len;
	if (insert_vma(mm, area))
		return -ENOMEM;
	if (area.shared && populate(mm, &area)) {
		do_munmap(mm, area.start, len);
		return -ENOMEM;
	}
	return (long)area.start;
}

static long do_mmap(unsigned long addr, unsigned long len, unsigned long prot, unsigned long flags,
		    unsigned int fd, uint64_t offset)
{
	struct vm_area_struct area = { .prot = prot & (PROT_READ | PROT_WRITE | PROT_EXEC) };
	struct file *file __free(fput) = flags & MAP_ANONYMOUS ? NULL : fget(fd);
	unsigned long type = flags & MAP_TYPE, size = PAGE_ALIGN(len);
	int error;

	if (!(flags & MAP_ANONYMOUS) && !file)
		return -EBADF;
	if (!len)
		return -EINVAL;
	if (!size || size > current->mm->task_size || size / PAGE_SIZE > nr_pages || offset >> 31)
		return -ENOMEM;
	if (type != MAP_PRIVATE && type != MAP_SHARED)
		return -EINVAL;
	if (file) {
		error = check_file(file, prot, flags);
		if (error)
			return error;
		area.inode = file->inode;
		area.offset = (unsigned long)offset;
	}
	area.shared = type == MAP_SHARED && !file;
	return map_area(current->mm, area, addr, size, flags);
}

/* x86_64's mmap(). offset is in bytes. */
SYSCALL_DEFINE6(mmap, unsigned long, addr, unsigned long, len, unsigned long, prot,
		unsigned long, flags, unsigned int, fd, unsigned long, offset)
{
	return offset & (PAGE_SIZE - 1) ? -EINVAL : do_mmap(addr, len, prot, flags, fd, offset);
}

/* i386's mmap2. pgoff is the file offset divided by 4096, so that 32 bits reach beyond 4 GiB. */
SYSCALL_DEFINE6(mmap_pgoff, unsigned long, addr, unsigned long, len, unsigned long, prot,
		unsigned long, flags, unsigned int, fd, unsigned long, pgoff)
{
	return do_mmap(addr, len, prot, flags, fd, (uint64_t)pgoff << PAGE_SHIFT);
}

/* i386's oldest mmap. Calls then had at most 5 arguments, so arg points to six 32-bit words. */
SYSCALL_DEFINE1(old_mmap, const unsigned int __user *, arg)
{
	unsigned int words[6];

	if (copy_from_user(words, arg, sizeof(words)))
		return -EFAULT;
	if (words[5] & (PAGE_SIZE - 1))
		return -EINVAL;
	return do_mmap(words[0], words[1], words[2], words[3], words[4], words[5]);
}
COMPAT_SYSCALL(compat_sys_ia32_mmap, old_mmap)

SYSCALL_DEFINE2(munmap, unsigned long, addr, size_t, len)
{
	unsigned long end = current->mm->task_size;

	if (addr & (PAGE_SIZE - 1) || !len || len > end || addr > end - len)
		return -EINVAL;
	return do_munmap(current->mm, addr, len);
}

/* Returns start + len, rounded up to a multiple of PAGE_SIZE. Fails in the same cases as Linux. */
static unsigned long range_end(unsigned long start, size_t len)
{
	unsigned long end = start + PAGE_ALIGN(len);

	if (start & (PAGE_SIZE - 1))
		return (unsigned long)-EINVAL;
	return end < start || (len && !PAGE_ALIGN(len)) ? (unsigned long)-ENOMEM : end;
}

/* Calls change() for each vm_area_struct in the range. Returns -ENOMEM at an unmapped address. */
static long change_range(unsigned long start, unsigned long end, unsigned long argument,
			 void (*change)(struct vm_area_struct *vma, unsigned long argument))
{
	if (start != end && (split_vma(current->mm, start) || split_vma(current->mm, end)))
		return -ENOMEM;
	while (start < end) {
		struct vm_area_struct *vma = vma_lookup(current->mm, start);

		if (!vma)
			return -ENOMEM;
		change(vma, argument);
		start = vma->end;
	}
	return 0;
}

static void set_prot(struct vm_area_struct *vma, unsigned long prot)
{
	vma->prot = prot & (PROT_READ | PROT_WRITE | PROT_EXEC);
	change_protection(current->mm, vma);
}

SYSCALL_DEFINE3(mprotect, unsigned long, start, size_t, len, unsigned long, prot)
{
	unsigned long end = range_end(start, len);

	if (IS_ERR(end))
		return (long)end;
	if (start != end && (prot & ~(unsigned long)(PROT_READ | PROT_WRITE | PROT_EXEC)))
		return -EINVAL;
	return change_range(start, end, prot, set_prot);
}

/* MADV_DONTNEED frees the pages, so that the next access gets new ones. Ignores other advice. */
static void forget_pages(struct vm_area_struct *vma, unsigned long advice)
{
	if (advice == MADV_DONTNEED && !vma->shared)
		zap_page_range(current->mm, vma->start, vma->end);
}

SYSCALL_DEFINE3(madvise, unsigned long, start, size_t, len, int, advice)
{
	unsigned long end = range_end(start, len);

	if (IS_ERR(end) || advice < MADV_NORMAL || advice > MADV_DONTNEED)
		return -EINVAL;
	return change_range(start, end, (unsigned long)advice, forget_pages);
}

/* Returns the heap's new end. If it cannot change the heap, returns the old end, and not -errno. */
SYSCALL_DEFINE1(brk, unsigned long, brk)
{
	struct mm_struct *mm = current->mm;
	unsigned long old = PAGE_ALIGN(mm->brk), new = PAGE_ALIGN(brk);

	if (brk < mm->start_brk || brk > mm->task_size ||
	    new - mm->start_brk > nr_pages * PAGE_SIZE)
		return (long)mm->brk;
	if (new < old && do_munmap(mm, new, old - new))
		return (long)mm->brk;
	if (new > old) {
		struct vm_area_struct area = {
			.start = old, .end = new, .prot = PROT_READ | PROT_WRITE,
		};

		if (!range_is_free(mm, old, new - old) || insert_vma(mm, area))
			return (long)mm->brk;
	}
	mm->brk = brk;
	return (long)brk;
}
