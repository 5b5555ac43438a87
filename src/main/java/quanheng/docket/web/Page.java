package quanheng.docket.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import quanheng.access.Viewer;

/// A page that is being made for somebody.
record Page(Viewer viewer, Model model, HttpServletResponse response) {}
