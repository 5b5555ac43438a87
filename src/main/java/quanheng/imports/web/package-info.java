/// Pages of imports.
@NullMarked
package quanheng.imports.web;

import org.jspecify.annotations.NullMarked;
