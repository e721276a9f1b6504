package org.fanlight.demo.gallery;

import java.util.Map;
import org.fanlight.access.Open;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.forms.TypedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A form that answers with what it read, so that those who build forms see how all of it works together.
@Controller
@Profile("demo")
class SpecimenController {

    private static final String SPECIMEN = "demo/gallery/specimen";

    @GetMapping("/ui/form")
    @Open("demo only: shows components, no record")
    ModelAndView blank() {
        var blank = new SpecimenForm(Typed.NOTHING, new TypedFile("letter", null));
        return Pages.show(SPECIMEN, SpecimenPage.of(blank, Problems.none(), null));
    }

    @PostMapping("/ui/form")
    @Open("demo only: shows components, keeps nothing")
    ModelAndView send(
            @RequestParam Map<String, String> typed, @RequestParam(required = false) @Nullable MultipartFile letter) {
        var form = new SpecimenForm(new Typed(typed), new TypedFile("letter", letter));
        var problems = form.problems();
        return problems.any()
                ? Pages.show(SPECIMEN, SpecimenPage.of(form, problems, null), HttpStatus.UNPROCESSABLE_CONTENT)
                : Pages.show(SPECIMEN, SpecimenPage.of(form, problems, form.read()));
    }
}
