/*
 * Preloaded into the process of the fault table: moves the process's clock to the deadline of a call as soon as
 * its server has done all that it will do, so that no case depends on how fast the machine is.
 *
 * The file that TEST_CLOCK names holds two numbers of nanoseconds: how far the clock is to be ahead, written by
 * the test, and how far it is. The network thread moves the clock when nothing is ready for it: what has
 * arrived before the test asks is read first.
 */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define NANOSECONDS 1000000000LL
/* How long the network thread sleeps before it looks at the file again. */
#define SLICE_MS 1

struct offsets {
  _Atomic int64_t wanted;
  _Atomic int64_t applied;
};

static struct offsets *shared;

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("TEST_CLOCK");
  int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
  if (file < 0) {
    return;
  }
  void *mapped = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  shared = mapped == MAP_FAILED ? NULL : mapped;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  static int (*next)(clockid_t, struct timespec *);
  if (!next) {
    next = dlsym(RTLD_NEXT, "clock_gettime");
  }
  int result = next(clock, now);
  if (shared && (clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_COARSE)) {
    int64_t nanoseconds = now->tv_nsec + atomic_load(&shared->applied);
    now->tv_sec += nanoseconds / NANOSECONDS;
    now->tv_nsec = nanoseconds % NANOSECONDS;
  }
  return result;
}

static int64_t milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int epoll_wait(int queue, struct epoll_event *events, int most, int timeout) {
  int (*next)(int, struct epoll_event *, int, int) = dlsym(RTLD_NEXT, "epoll_wait");
  char name[16] = "";
  pthread_getname_np(pthread_self(), name, sizeof name);
  if (!shared || strcmp(name, "genauth-net") != 0) {
    return next(queue, events, most, timeout);
  }
  int64_t began = milliseconds();
  for (;;) {
    int64_t left = timeout < 0 ? SLICE_MS : timeout - (milliseconds() - began);
    int ready = next(queue, events, most, left > SLICE_MS ? SLICE_MS : left > 0 ? (int)left : 0);
    if (ready != 0) {
      return ready;
    }
    atomic_store(&shared->applied, atomic_load(&shared->wanted));
    if (timeout >= 0 && milliseconds() - began >= timeout) {
      return 0;
    }
  }
}
