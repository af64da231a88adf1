// Editors and sanitizers that need a page, in one bundle: `window.systems` has each as it comes and as it is set up.
import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
  Table,
} from "ckeditor5";
import DOMPurify from "dompurify";
import Quill from "quill";
import tinymce from "tinymce";
import "tinymce/icons/default";
import "tinymce/models/dom";
import "tinymce/themes/silver";
import "trix";
import { onrecord as forCkeditor } from "../../integrations/ckeditor5/onrecord.js";
import { onrecord as forPurify } from "../../integrations/dompurify/onrecord.js";
import { onrecord as forTinymce } from "../../integrations/tinymce/onrecord.js";
import { Onrecord } from "../../integrations/tiptap/onrecord.js";

const place = (tag = "div") => {
  const element = document.createElement(tag);
  document.body.replaceChildren(element);
  return element;
};

const tiptap = (extensions) => (html) => {
  const editor = new Editor({ element: place(), extensions, content: html });
  const out = editor.getHTML();
  editor.destroy();
  return out;
};

const ckeditor = (more) => async (html) => {
  const plugins = [
    Essentials,
    Paragraph,
    Heading,
    Bold,
    Italic,
    Link,
    List,
    BlockQuote,
    Table,
    ...(more ? [GeneralHtmlSupport] : []),
  ];
  const editor = await ClassicEditor.create(place(), {
    licenseKey: "GPL",
    plugins,
    initialData: html,
    ...more,
  });
  const out = editor.getData();
  await editor.destroy();
  return out;
};

const tiny = (more) => async (html) => {
  const [editor] = await tinymce.init({
    target: place("textarea"),
    license_key: "gpl",
    skin: false,
    content_css: false,
    menubar: false,
    toolbar: false,
    statusbar: false,
    ...more,
  });
  editor.setContent(html);
  const out = editor.getContent();
  editor.remove();
  return out;
};

function quill(html) {
  const editor = new Quill(place(), {});
  editor.setContents(editor.clipboard.convert({ html }));
  return editor.getSemanticHTML();
}

async function trix(html) {
  const element = place("trix-editor");
  while (!element.editor) await new Promise((next) => setTimeout(next, 5));
  element.editor.loadHTML(html);
  return element.value;
}

/** CKEditor 5 as a system of somebody else’s sets it up. */
window.throughCkeditor = (html, more) => ckeditor(more)(html);

window.systems = {
  DOMPurify: {
    asItComes: (html) => DOMPurify.sanitize(html),
    setUp: (html) => DOMPurify.sanitize(html, forPurify),
  },
  Quill: { asItComes: quill },
  TipTap: { asItComes: tiptap([StarterKit]), setUp: tiptap([StarterKit, Onrecord]) },
  "CKEditor 5": { asItComes: ckeditor(), setUp: ckeditor(forCkeditor) },
  TinyMCE: { asItComes: tiny({}), setUp: tiny(forTinymce) },
  Trix: { asItComes: trix },
};
