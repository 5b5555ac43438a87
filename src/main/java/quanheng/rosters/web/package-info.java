/// Pages of rosters: their members on a day, joining and leaving, and which members hold rights.
@NullMarked
package quanheng.rosters.web;

import org.jspecify.annotations.NullMarked;
