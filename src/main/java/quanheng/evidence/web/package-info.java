/// Evidence files to take away.
@NullMarked
package quanheng.evidence.web;

import org.jspecify.annotations.NullMarked;
