import type { DeclarationGrammar } from '../grammar.ts';

/** Classes, attributes, variables, parameters, columns of migrations and of schemas. */
export const ruby: DeclarationGrammar = {
  ownersByIndent: true,
  pattern: new RegExp(
    [
      String.raw`^(?<skip>=begin)`,
      String.raw`(?<skip2>#(?!\{))`,
      String.raw`^[ \t]{0,60}(?:class|module)[ \t]+(?:\w+::){0,4}(?<owner>\w+)`,
      String.raw`\b(?:create_table|change_table)[ \t(]+[:"'](?<owner2>\w+)`,
      String.raw`^[ \t]{0,60}def[ \t]+(?:self\.)?\w+[?!=]?[ \t]?\(?(?<list>[^()\n;]{1,300})`,
      String.raw`^[ \t]{0,60}attr_(?:accessor|reader|writer)[ \t]+(?<list2>[^\n]{1,300})`,
      String.raw`^[ \t]{0,60}(?:encrypts|attr_encrypted|normalizes|has_secure_password|enum|validates(?:_\w{1,20}_of)?|store_accessor)[ \t(]+(?<list5>:\w{1,60}(?:,[ \t]?:\w{1,60}){0,20})`,
      // Strong parameters of Rails: https://guides.rubyonrails.org/action_controller_overview.html#strong-parameters
      String.raw`\.(?:permit|expect)\((?:\w{1,40}:[ \t]?\[\[?)?(?<list4>[^()[\]\n]{1,400})`,
      String.raw`^[ \t]{0,60}t\.\w+[ \t(]+[:"'](?<member>\w+)`,
      String.raw`^[ \t]{0,60}(?:add_column|rename_column)[ \t(]+[:"']\w+["']?,[ \t]*[:"'](?<member2>\w+)`,
      String.raw`^[ \t]{0,60}(?:field|attribute|property|argument|input_field)[ \t(]+[:"']?(?<member3>\w+)["']?(?:,[ \t]*:?(?<type>\w+))?`,
      String.raw`\b(?:text_field|email_field|telephone_field|date_field|number_field|text_area|select|input|check_box)(?:_tag)?[ \t(]+[:"'](?<member4>\w+)`,
      String.raw`\b(?:Struct\.new|Data\.define)\((?<list3>[^()\n]{1,300})`,
      String.raw`^[ \t]{0,60}@{0,2}(?<local>[a-z_\u00c0-\uffff][\w\u00c0-\uffff]{0,80})[ \t]*(?:\|\|)?=(?![=~>])`,
    ].join('|'),
    'gm',
  ),
  closers: { '=begin': '\n=end', '#': '\n' },
  parameter: /(?:^|,)\s*(?:\*{1,2}|&|:)?(?<local>[a-z_\u00c0-\uffff][\w\u00c0-\uffff]*)/,
};
