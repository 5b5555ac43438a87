/// Pages of reference data: editions, their trees, loading and comparing them.
@NullMarked
package quanheng.reference.web;

import org.jspecify.annotations.NullMarked;
