/// Pages of intake, triage and file check.
@NullMarked
package quanheng.protection.web;

import org.jspecify.annotations.NullMarked;
