/// Pages of dossiers.
@NullMarked
package quanheng.dossiers.web;

import org.jspecify.annotations.NullMarked;
