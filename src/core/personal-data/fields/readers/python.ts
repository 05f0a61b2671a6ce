import type { DeclarationGrammar } from '../grammar.ts';

/** Classes, assignments, annotations, parameters, keys of dictionaries and columns named in calls. */
export const python: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`(?<skip>"""|'''|#)`,
      String.raw`^[ \t]{0,60}class[ \t]+(?<owner>[\w\u00c0-\uffff]+)`,
      String.raw`^[ \t]{0,60}(?:async[ \t]+)?def[ \t]+\w+[ \t]?\((?<list>[^()]{0,600})`,
      String.raw`^[ \t]{0,60}(?:self|cls)\.(?<member>[\w\u00c0-\uffff]+)(?:[ \t]?:[ \t]?(?<type>\w+)[^=\n]{0,60})?[ \t]*=(?!=)`,
      // What a form or a serializer takes of its model.
      String.raw`^[ \t]{1,60}fields[ \t]=[ \t][[(](?<list2>[^()[\]]{1,800})`,
      // An annotation is one type: two words are a sentence, in a text of documentation.
      String.raw`^[ \t]{0,60}(?<name>[a-zA-Z_\u00c0-\uffff][\w\u00c0-\uffff]{0,80})[ \t]?(?::[ \t]?(?<type2>[\w.'"]+)(?:\[[^\n]{0,80}\])?(?:[ \t]?\|[ \t]?[\w.]+){0,4}[ \t]{0,4}(?:$|#|=)|(?<=[ \t])=(?!=)[ \t]?(?:\w{1,40}\.)?(?<type3>BooleanField)?)`,
      String.raw`(?:^[ \t]{1,60}|(?<=[{,][ \t]?))["'](?<local>[a-zA-Z_\u00c0-\uffff][\w\u00c0-\uffff-]{1,60})["'][ \t]?:`,
      String.raw`(?<=\bColumn\()["'](?<member2>[\w\u00c0-\uffff]{2,60})["']`,
      String.raw`\bCreateModel\(\s?name=["'](?<owner2>\w{1,80})["']`,
      String.raw`(?<=[(,][ \t]?)["'](?<member3>\w{2,80})["'],[ \t]?(?:\w{1,40}\.)?models\.(?<type4>\w+)`,
      // Of a tuple, and of a command line.
      String.raw`\bnamedtuple\(\s?["']\w{1,60}["'],\s?[[(](?<list3>[^()[\]]{1,400})`,
      String.raw`\.add_argument\(\s{0,40}(?:["']-\w["'],[ \t]?)?["'](?:--)?(?<local2>[a-zA-Z][\w-]{1,60})["']`,
      String.raw`\bname=["'](?<member4>\w{2,80})["'],\s{0,40}field=`,
    ].join('|'),
    'gm',
  ),
  closers: { '"""': '"""', "'''": "'''", '#': '\n' },
  parameter:
    /(?:^|,)\s*(?:\*{1,2}|["'])?(?<local>[a-zA-Z_\u00c0-\uffff][\w\u00c0-\uffff]*)["']?\s*(?::\s*(?<type>[\w.]+))?/,
};
