/*
 * Preloaded into a process. The network thread of the package is held up for as long as there is a
 * file of the name HOLD, and fails while there is one of the name FAIL.
 */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

static int wanted(const char *variable) {
  const char *path = getenv(variable);
  return path && access(path, F_OK) == 0;
}

int epoll_wait(int queue, struct epoll_event *events, int most, int timeout) {
  int (*next)(int, struct epoll_event *, int, int) = dlsym(RTLD_NEXT, "epoll_wait");
  int ready = next(queue, events, most, timeout);
  int error = errno;
  char name[16] = "";
  pthread_getname_np(pthread_self(), name, sizeof name);
  if (strcmp(name, "genauth-net") != 0) {
    return ready;
  }
  while (wanted("HOLD")) {
    usleep(1000);
  }
  if (wanted("FAIL")) {
    errno = EBADF;
    return -1;
  }
  errno = error;
  return ready;
}
